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
        var western = Western.GetString(content);
        // Quotation marks and dashes alone are Western in any case.
        if (MarkedWords.In(western).Count == 0)
            return western;
        string[] readings = [Vietnamese.GetString(content).Normalize(NormalizationForm.FormC), Tcvn3.ToUnicode(western), Vni.ToUnicode(western)];
        var (text, words) = readings.Select(reading => (Text: reading, Words: MarkedWords.In(reading))).MaxBy(reading => reading.Words.Share);
        return words.Count >= FewestWords && words.Share >= WholeShare ? text : null;
    }

    /// <summary>UTF-8 with a byte here and there that a cut or a program damaged.</summary>
    private static string? WithSlips(ReadOnlySpan<byte> content)
    {
        var text = Encoding.UTF8.GetString(content);
        return (long)text.AsSpan().Count('\uFFFD') * FewestBytesForOneSlip <= content.Length ? text : null;
    }
}
