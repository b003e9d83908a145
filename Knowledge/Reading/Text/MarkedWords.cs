using System.Text;
using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Reading.Text;

/// <summary>How many words of a text are not plain ASCII, and how many of those are Vietnamese syllables.</summary>
/// <param name="Count">Words with a character beyond ASCII.</param>
/// <param name="Vietnamese">Those that are syllables.</param>
internal readonly record struct MarkedWords(int Count, int Vietnamese)
{
    /// <summary>How much of a text is looked at.</summary>
    public const int SampleLength = 400_000;

    private const int LongestWord = 40;

    /// <summary>The share of syllables; 0 where there is no such word.</summary>
    public double Share => Count == 0 ? 0 : (double)Vietnamese / Count;

    /// <summary>Counts the words of the first pages of a text.</summary>
    public static MarkedWords In(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, SampleLength));
        var (count, vietnamese) = (0, 0);
        foreach (var range in sample.SplitAny(" \t\r\n\u00A0/-–—_,;:.()\"“”‘’'…?!+=*|"))
        {
            var word = sample[range];
            if (word.IsEmpty || System.Text.Ascii.IsValid(word))
                continue;
            count++;
            vietnamese += IsSyllable(word) ? 1 : 0;
        }

        return new MarkedWords(count, vietnamese);
    }

    private static bool IsSyllable(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return false;
        var composed = word.ToString();
        if (!composed.IsNormalized(NormalizationForm.FormC))
            composed = composed.Normalize(NormalizationForm.FormC);
        var folded = Letters.Fold(composed);
        if (!SyllableShape.Fits(folded))
            return false;
        var tones = composed.Select(Letters.Tone).Where(tone => tone > 0).ToList();
        // A syllable has one tone; one that a stop closes is sharp or heavy.
        return tones.Count <= 1 && (folded[^1] is not ('p' or 't' or 'c') && !folded.EndsWith("ch", StringComparison.Ordinal) || tones is [1 or 5]) && HasOneHat(composed);
    }

    /// <summary>Whether no vowel with a hat or a breve stands beside the same vowel without: "aâ", "eâ" are letters of VNI.</summary>
    private static bool HasOneHat(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            var letter = Letters.Base(word[i]);
            if (letter is 'a' or 'e' or 'i' or 'u' or 'y' && letter == Letters.Base(word[i - 1]) && Letters.Toneless(word[i]) != 'ư' && Letters.Toneless(word[i - 1]) != 'ư')
                return false;
        }

        return true;
    }
}
