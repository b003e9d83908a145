using System.Globalization;
using System.Text;

namespace Assistant.Damaging;

/// <summary>Damages texts the way keyboards, converters and scanners do; the same every time for the same text and seed.</summary>
public static class PlanDamage
{
    /// <summary>What an engine reads instead of a letter; each reading is as likely as it is often named.</summary>
    private static readonly Dictionary<char, string[]> Confusions = new()
    {
        ['Đ'] = ["P", "B", "D"],
        ['đ'] = ["d", "đ"],
        ['ộ'] = ["o", "ô", "ọ"],
        ['Ộ'] = ["Q", "O"],
        ['ố'] = ["6", "ô", "o"],
        ['ơ'] = ["o"],
        ['ở'] = ["ơ", "o"],
        ['ư'] = ["u", "w"],
        ['ứ'] = ["í", "ú", "u"],
        ['ủ'] = ["i", "u", "y"],
        ['á'] = ["d", "á", "a"],
        ['ă'] = ["ä", "a", "â"],
        ['ế'] = ["é", "ê"],
        ['ê'] = ["é", "e"],
        ['ệ'] = ["¢", "ê", "e"],
        ['l'] = ["1", "I"],
        ['I'] = ["1", "l"],
        ['o'] = ["c", "0"],
        ['c'] = ["e", "o"],
        ['e'] = ["c"],
        ['n'] = ["ri"],
        ['m'] = ["rn"],
        ['h'] = ["b"],
        ['b'] = ["h"],
        ['i'] = ["í", "l"],
        ['t'] = ["f"],
        ['u'] = ["ii"],
        ['g'] = ["q"],
        ['q'] = ["g"],
        ['y'] = ["v"],
        ['v'] = ["y"],
        ['r'] = ["t"],
        ['a'] = ["4", "o"],
        ['ì'] = ["i"],
        ['í'] = ["i"],
        ['ọ'] = ["o"],
        ['ạ'] = ["a"],
        ['ậ'] = ["â"],
        ['ụ'] = ["u"],
        ['ữ'] = ["ư"],
        ['ự'] = ["ư"],
        ['ợ'] = ["ơ"],
    };

    /// <summary>Every Vietnamese mark is lost: "Đơn vị chủ trì" becomes "Don vi chu tri".</summary>
    public static string StripMarks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var letters = text.Replace('đ', 'd').Replace('Đ', 'D').Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        return new string([.. letters]).Normalize(NormalizationForm.FormC);
    }

    /// <summary>Decomposed letters (NFD), CRLF, and every line wrapped at a width.</summary>
    public static string Wrap(string text, int width = 70)
    {
        ArgumentNullException.ThrowIfNull(text);
        var wrapped = text.ReplaceLineEndings("\n").Split('\n').SelectMany(line => WrapLine(line, width));
        return string.Join("\r\n", wrapped).Normalize(NormalizationForm.FormD);
    }

    /// <summary>A share of all letters is misread as OCR misreads them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="share">The share, 0.01 for one in a hundred.</param>
    /// <param name="seed">Which letters.</param>
    public static string Misread(string text, double share, int seed)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Chance that is the same on every machine and in every version; nothing here is secret.
        var state = unchecked((ulong)seed + 0x9E3779B97F4A7C15);
        var misread = new StringBuilder(text.Length + 64);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetter(c) && Next() < share && Confusions.TryGetValue(c, out var readings))
                misread.Append(readings[(int)(Next() * readings.Length)]);
            else
                misread.Append(c);
        }

        return misread.ToString();

        double Next()
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            return (state >> 11) / (double)(1UL << 53);
        }
    }

    private static IEnumerable<string> WrapLine(string line, int width)
    {
        var current = new StringBuilder();
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (current.Length > 0 && current.Length + 1 + word.Length > width)
            {
                yield return current.ToString();
                current.Clear();
            }

            current.Append(current.Length > 0 ? " " : "").Append(word);
        }

        yield return current.ToString();
    }
}
