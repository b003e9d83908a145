using System.Text;
using System.Xml.Linq;
using Assistant.Knowledge.Reading.Text;

namespace Assistant.Knowledge.Reading.Word;

/// <summary>
/// Reads what stands in fonts from before Unicode (.VnTime, VNI-Times): the letters are codes that only the font makes
/// Vietnamese. Documents exist that name such a font and hold Unicode, so that the words decide for each kind of font.
/// </summary>
internal sealed class LegacyFonts
{
    private const double WholeShare = 0.85;
    private const double LeastGain = 0.2;

    private readonly bool _hasTcvn3;
    private readonly bool _hasVni;

    /// <summary>Looks at the words in such fonts.</summary>
    /// <param name="body">The body of the document.</param>
    /// <param name="styles">Its styles.</param>
    public LegacyFonts(XElement body, WordStyles styles)
    {
        var (tcvn3, vni) = (new StringBuilder(), new StringBuilder());
        foreach (var paragraph in body.Descendants(WordNames.Word + "p"))
        {
            var style = styles.OfParagraph(paragraph);
            foreach (var run in paragraph.Elements(WordNames.Word + "r"))
            {
                var font = styles.FontOf(run.Child("rPr"), style);
                if ((IsTcvn3(font) ? tcvn3 : IsVni(font) ? vni : null) is { } words)
                    words.Append(string.Concat(run.Elements(WordNames.Word + "t").Select(text => text.Value)));
            }

            tcvn3.Append(' ');
            vni.Append(' ');
            if (tcvn3.Length > MarkedWords.SampleLength || vni.Length > MarkedWords.SampleLength)
                break;
        }

        _hasTcvn3 = Gains(tcvn3.ToString(), Tcvn3.ToUnicode);
        _hasVni = Gains(vni.ToString(), Vni.ToUnicode);
    }

    /// <summary>The words of a run in Unicode; capitals where only the font makes them so (.VnTimeH).</summary>
    public string Decode(string words, string? font)
    {
        if (_hasVni && IsVni(font))
            return Vni.ToUnicode(words);
        if (!_hasTcvn3 || !IsTcvn3(font))
            return words;
        var decoded = Tcvn3.ToUnicode(words);
        return font!.EndsWith('H') ? decoded.ToUpperInvariant() : decoded;
    }

    private static bool Gains(string text, Func<string, string> decode) =>
        MarkedWords.In(decode(text)).Share is var share && share >= WholeShare && share > MarkedWords.In(text).Share + LeastGain;

    private static bool IsTcvn3(string? font) => font?.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsVni(string? font) => font?.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) == true;
}
