using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>
/// Tells whether a text lost its Vietnamese marks. In whole Vietnamese text about four words of five carry a mark; in
/// damaged text hardly any does, while most words still have the shape of a syllable.
/// </summary>
public static class DamageDetector
{
    private const int FewestWords = 12;
    private const int FewestWordsOfALine = 2;
    private const double WholeShare = 0.35;
    private const double WholeLineShare = 0.5;
    private const double VietnameseShare = 0.55;
    private const double MisreadShare = 0.02;

    /// <summary>Looks at a whole document.</summary>
    public static Damage Detect(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var signs = default(DamageSigns);
        foreach (var line in text.Lines)
        {
            signs = signs.With(line.Text);
        }

        return Judge(signs, FewestWords);
    }

    /// <summary>Looks at one line or message; two words are enough.</summary>
    public static Damage DetectLine(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Judge(default(DamageSigns).With(line), FewestWordsOfALine);
    }

    /// <summary>Whether a line has its marks although the document around it may have lost them.</summary>
    public static bool IsWhole(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var signs = default(DamageSigns).With(line);
        return signs.Words >= FewestWordsOfALine && signs.Marked >= WholeLineShare * signs.Words;
    }

    private static Damage Judge(DamageSigns signs, int fewestWords)
    {
        if (signs.Words < fewestWords
            || signs.Shaped < VietnameseShare * signs.Words
            || signs.Marked >= WholeShare * signs.Words)
        {
            return Damage.None;
        }

        return signs.Odd > MisreadShare * signs.Words ? Damage.Misread : Damage.MarksLost;
    }
}
