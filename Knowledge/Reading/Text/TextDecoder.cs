using System.Text;

namespace Assistant.Knowledge.Reading.Text;

/// <summary>Turns the bytes of a text file into text.</summary>
internal static class TextDecoder
{
    private const int FewestBytesForOneSlip = 200;
    private const int FewestWords = 3;
    private const double WholeShare = 0.8;

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Vietnamese = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    private delegate string Reading(ReadOnlySpan<byte> content);

    /// <summary>The text; null where no encoding makes text of it.</summary>
    /// <exception cref="ArgumentException">The bytes break the rules of the encoding that their mark names.</exception>
    public static string? Decode(ReadOnlySpan<byte> content)
    {
        if (UnicodeForm.Of(content) is { } form)
            return form.Encoding.GetString(content[form.MarkLength..]);
        if (System.Text.Unicode.Utf8.IsValid(content))
            return UnicodeForm.Plain.Encoding.GetString(content);
        return OfOneByte(content) ?? WithSlips(content);
    }

    /// <summary>The text in the encoding of one byte a character that makes most Vietnamese words of it; null where none makes enough.</summary>
    private static string? OfOneByte(ReadOnlySpan<byte> content)
    {
        var sample = content[..Math.Min(content.Length, MarkedWords.SampleLength)];
        var (best, share) = ((Reading?)null, WholeShare);
        foreach (var reading in (Reading[])[FromVietnamese, FromTcvn3, FromVni])
        {
            if (MarkedWords.In(reading(sample)) is var words && words.Count >= FewestWords && words.Share > share)
                (best, share) = (reading, words.Share);
        }

        if (best is not null)
            return best(content);
        // Quotation marks and dashes alone are Western in any case.
        return MarkedWords.In(Western.GetString(content)).Count == 0 ? Western.GetString(content) : null;
    }

    private static string FromVietnamese(ReadOnlySpan<byte> content) => Vietnamese.GetString(content).Normalize(NormalizationForm.FormC);

    private static string FromTcvn3(ReadOnlySpan<byte> content) => Tcvn3.ToUnicode(Western.GetString(content));

    private static string FromVni(ReadOnlySpan<byte> content) => Vni.ToUnicode(Western.GetString(content));

    /// <summary>UTF-8 with a byte here and there that a cut or a program damaged.</summary>
    private static string? WithSlips(ReadOnlySpan<byte> content)
    {
        var text = Encoding.UTF8.GetString(content);
        return (long)text.AsSpan().Count('\uFFFD') * FewestBytesForOneSlip <= content.Length ? text : null;
    }
}
