using System.Collections.Frozen;
using System.Text;

namespace Assistant.Knowledge.Reading.Text;

/// <summary>VNI for Windows: a vowel is followed by a Western character that carries its mark, its tone or both.</summary>
internal static class Vni
{
    private const string Vowels = "aeoyuôö";
    private const string Tones = "ùøûõï";
    private const string HatVowels = "aeo";
    private const string HatMarks = "âáàåãä";
    private const string BreveMarks = "êéèúüë";

    /// <summary>No tone, then sharp, hanging, asking, tumbling, heavy, as the marks above are ordered.</summary>
    private const string Combining = "\0\u0301\u0300\u0309\u0303\u0323";

    private const string AloneCodes = "ôöñíìæóòî";
    private const string AloneLetters = "ơưđíìỉĩịỵ";

    private static readonly FrozenDictionary<char, char> Alone = AloneCodes.Zip(AloneLetters).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
    private static readonly FrozenDictionary<(char Vowel, char Mark), char> Together = BuildTogether();

    /// <summary>The text in Unicode; characters that are no code stay.</summary>
    public static string ToUnicode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (char.IsAscii(text[i]) && char.IsAscii(next))
            {
                decoded.Append(text[i]);
                continue;
            }

            var small = char.ToLowerInvariant(text[i]);
            if (Together.TryGetValue((small, char.ToLowerInvariant(next)), out var letter))
            {
                decoded.Append(InCaseOf(text[i], letter));
                i++;
            }
            else
            {
                decoded.Append(Alone.TryGetValue(small, out letter) ? InCaseOf(text[i], letter) : text[i]);
            }
        }

        return decoded.ToString();
    }

    private static char InCaseOf(char code, char letter) => char.IsUpper(code) ? char.ToUpperInvariant(letter) : letter;

    private static FrozenDictionary<(char Vowel, char Mark), char> BuildTogether()
    {
        var letters = new Dictionary<(char, char), char>();
        foreach (var vowel in Vowels)
        {
            for (var tone = 0; tone < Tones.Length; tone++)
                letters[(vowel, Tones[tone])] = Composed(Alone.GetValueOrDefault(vowel, vowel), "", tone + 1);
        }

        for (var tone = 0; tone < HatMarks.Length; tone++)
        {
            foreach (var vowel in HatVowels)
                letters[(vowel, HatMarks[tone])] = Composed(vowel, "\u0302", tone);
            letters[('a', BreveMarks[tone])] = Composed('a', "\u0306", tone);
        }

        return letters.ToFrozenDictionary();
    }

    private static char Composed(char vowel, string mark, int tone) =>
        (vowel + mark + (tone == 0 ? "" : Combining[tone].ToString())).Normalize(NormalizationForm.FormC)[0];
}
