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

    private const int Codes = 256;

    /// <summary>The letter of a code by itself; NUL for others.</summary>
    private static readonly char[] Alone = BuildAlone();

    /// <summary>The letter of a vowel and the mark behind it, at vowel * 256 + mark; NUL for others.</summary>
    private static readonly char[] Together = BuildTogether();

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
            var mark = char.ToLowerInvariant(next);
            if (small < Codes && mark < Codes && Together[(small * Codes) + mark] is not '\0' and var marked)
            {
                decoded.Append(InCaseOf(text[i], marked));
                i++;
            }
            else
            {
                decoded.Append(small < Codes && Alone[small] is not '\0' and var letter ? InCaseOf(text[i], letter) : text[i]);
            }
        }

        return decoded.ToString();
    }

    private static char InCaseOf(char code, char letter) => char.IsUpper(code) ? char.ToUpperInvariant(letter) : letter;

    private static char[] BuildAlone()
    {
        var letters = new char[Codes];
        foreach (var (code, letter) in AloneCodes.Zip(AloneLetters))
            letters[code] = letter;
        return letters;
    }

    private static char[] BuildTogether()
    {
        var letters = new char[Codes * Codes];
        foreach (var vowel in Vowels)
        {
            for (var tone = 0; tone < Tones.Length; tone++)
                letters[(vowel * Codes) + Tones[tone]] = Composed(Alone[vowel] == '\0' ? vowel : Alone[vowel], "", tone + 1);
        }

        for (var tone = 0; tone < HatMarks.Length; tone++)
        {
            foreach (var vowel in HatVowels)
                letters[(vowel * Codes) + HatMarks[tone]] = Composed(vowel, "\u0302", tone);
            letters[('a' * Codes) + BreveMarks[tone]] = Composed('a', "\u0306", tone);
        }

        return letters;
    }

    private static char Composed(char vowel, string mark, int tone) =>
        (vowel + mark + (tone == 0 ? "" : Combining[tone].ToString())).Normalize(NormalizationForm.FormC)[0];
}
