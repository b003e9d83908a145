using System.Text;

namespace Assistant.Knowledge.Time.Grammar;

/// <summary>The keys that Telex typing takes for a word.</summary>
internal static class Telex
{
    /// <summary>The keys of a word, its tone key last or right after its vowel; null where it has no marks.</summary>
    internal static string? Residue(string spelling, bool toneLast)
    {
        var keys = new StringBuilder();
        var tone = "";
        foreach (var c in spelling.Normalize(NormalizationForm.FormD))
        {
            switch (c)
            {
                case '\u0302': // circumflex: the vowel again
                    keys.Append(keys[^1]);
                    break;
                case '\u0306' or '\u031B': // breve, horn
                    keys.Append('w');
                    break;
                case 'đ':
                    keys.Append("dd");
                    break;
                case '\u0300' or '\u0301' or '\u0309' or '\u0303' or '\u0323':
                    tone = KeyOf(c);
                    keys.Append(toneLast ? "" : tone);
                    break;
                default:
                    keys.Append(c);
                    break;
            }
        }

        if (toneLast)
            keys.Append(tone);
        return keys.Length == spelling.Length ? null : keys.Replace("uwow", "uow").ToString();
    }

    private static string KeyOf(char tone) => tone switch
    {
        '\u0300' => "f",
        '\u0301' => "s",
        '\u0309' => "r",
        '\u0303' => "x",
        _ => "j",
    };
}
