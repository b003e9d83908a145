using System.Text;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>
/// The form in which words of damaged cells are compared: folded, letters and digits only. How near two forms are is an
/// edit distance in which the confusions of character recognition cost less than others.
/// </summary>
/// <param name="text">The key of a word.</param>
internal sealed class OcrKey(string text)
{
    private const double Confused = 0.5;
    private const double Lost = 0.9;
    private const int Letters = 128;

    /// <summary>The letters of each group are read for one another.</summary>
    private static readonly string[] Groups =
    [
        "aeiouy", "o0", "o6", "o5", "o4", "og", "od", "06", "ce", "ad4", "il1tj", "rtf", "s5", "hb", "cg", "uv", "vy", "gq9",
    ];

    private static readonly bool[] Near = BuildNear();

    private readonly bool[] _near = NearAny(text);

    /// <summary>The key.</summary>
    public string Text { get; } = text;

    /// <summary>
    /// Whether neither a word that was read nor its beginning can be as similar as is asked: too many of its first letters
    /// are like none of this key. It is quicker than <see cref="Similarity"/>, and says no where it cannot tell.
    /// </summary>
    /// <param name="read">The key of the word that was read.</param>
    /// <param name="least">The similarity asked for.</param>
    public bool IsUnlike(string read, double least)
    {
        var length = Math.Min(read.Length, Text.Length);
        var strange = 0;
        for (var i = 0; i < length; i++)
        {
            var c = read[i];
            if (c >= Letters || !_near[c])
                strange++;
        }

        return read.Length == 0 || Lost * strange > (1 - least) * Math.Max(read.Length, Text.Length);
    }

    /// <summary>Folds a word to what is compared.</summary>
    public static string Of(string word)
    {
        var key = new StringBuilder(word.Length);
        foreach (var c in Folding.Fold(word))
        {
            var letter = c switch { '\u00A2' or '&' or '\u20AC' or '°' => 'o', '@' => 'a', '\u00A7' => 's', '$' => 's', _ => c };
            if (char.IsAsciiLetterOrDigit(letter))
                key.Append(letter);
            else if (letter == '\uFB02')
                key.Append("fl");
        }

        return key.ToString();
    }

    /// <summary>1 for equal keys, 0 or less for keys without anything in common.</summary>
    public static double Similarity(string read, string word)
    {
        if (read == word)
            return 1;

        if (read.Length == 0 || word.Length == 0 || Math.Abs(read.Length - word.Length) > 1 + (word.Length / 2))
            return 0;

        return 1 - (Distance(read, word) / Math.Max(read.Length, word.Length));
    }

    private static double Distance(string read, string word)
    {
        // Words are short: plain arrays are faster here than spans in builds for debugging.
        var row = new double[word.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;

        for (var i = 0; i < read.Length; i++)
        {
            var c = read[i];
            var diagonal = row[0];
            var left = i + 1.0;
            row[0] = left;
            for (var j = 1; j < row.Length; j++)
            {
                var above = row[j];
                var best = diagonal;
                var other = word[j - 1];
                if (c != other)
                    best += c < Letters && other < Letters && Near[(c * Letters) + other] ? Confused : 1;
                if (above + Lost < best)
                    best = above + Lost;
                if (left + Lost < best)
                    best = left + Lost;
                row[j] = best;
                left = best;
                diagonal = above;
            }
        }

        return row[word.Length];
    }

    private static bool[] NearAny(string key)
    {
        var near = new bool[Letters];
        foreach (var c in key.Where(c => c < Letters))
        {
            near[c] = true;
            for (var other = 0; other < Letters; other++)
                near[other] |= Near[(c * Letters) + other];
        }

        return near;
    }

    private static bool[] BuildNear()
    {
        var near = new bool[Letters * Letters];
        foreach (var group in Groups)
        {
            foreach (var one in group)
            {
                foreach (var other in group)
                    near[(one * Letters) + other] = true;
            }
        }

        return near;
    }
}
