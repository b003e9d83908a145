using System.Text;

namespace Assistant.Knowledge.Time.Grammar;

/// <summary>
/// The form in which spellings with marks are compared: lower-case letters with their hats and horns, then one digit for the tone.
/// So "qúy" is "quý", "naỳ" is "này", and decomposed letters are the same as composed ones.
/// </summary>
internal static class Syllable
{
    private const string Vowels = "aăâeêioôơuưy";
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";

    /// <summary>By letter: the letter without its tone, and its tone.</summary>
    private static readonly (char Letter, char Tone)[] Table = BuildTable();

    /// <summary>The key of a whole word.</summary>
    internal static string KeyOf(string word)
    {
        Span<char> key = stackalloc char[word.Length + 1];
        return key[..Key(word, key)].ToString();
    }

    /// <summary>Writes the key of a word and returns how long it is; at most one longer than the word.</summary>
    internal static int Key(ReadOnlySpan<char> word, Span<char> key)
    {
        var length = 0;
        var tone = '\0';
        foreach (var c in word)
        {
            var (letter, own) = c < Table.Length ? Table[c] : (char.ToLowerInvariant(c), '\0');
            tone = own == '\0' ? tone : own;
            if (letter == '\0' || (c >= '\u0300' && c <= '\u036F'))
                Hat(c, key[..length]);
            else
                key[length++] = letter;
        }

        if (tone != '\0')
            key[length++] = tone;
        return length;
    }

    /// <summary>The vowel with a circumflex; the vowel itself where it takes none.</summary>
    internal static char Circumflex(char vowel) => vowel switch { 'a' => 'â', 'e' => 'ê', 'o' => 'ô', _ => vowel };

    /// <summary>The vowel with a breve or horn; the vowel itself where it takes none.</summary>
    internal static char Horn(char vowel) => vowel switch { 'a' => 'ă', 'o' => 'ơ', 'u' => 'ư', _ => vowel };

    /// <summary>The digit that stands for a tone in a key: grave, acute, hook, tilde, dot.</summary>
    internal static char ToneDigit(int tone) => (char)('1' + tone);

    private static void Hat(char mark, Span<char> letters)
    {
        if (letters.IsEmpty)
            return;
        ref var last = ref letters[^1];
        last = mark switch { '\u0302' => Circumflex(last), '\u0306' or '\u031B' => Horn(last), _ => last };
    }

    private static (char, char)[] BuildTable()
    {
        var table = new (char, char)['\u1F00'];
        for (var c = 0; c < table.Length; c++)
            table[c] = (char.ToLowerInvariant((char)c), '\0');
        foreach (var vowel in Vowels)
            for (var tone = 0; tone < Tones.Length; tone++)
            {
                var composed = $"{vowel}{Tones[tone]}".Normalize(NormalizationForm.FormC);
                table[composed[0]] = table[char.ToUpperInvariant(composed[0])] = (vowel, ToneDigit(tone));
            }

        for (var tone = 0; tone < Tones.Length; tone++)
            table[Tones[tone]] = ('\0', ToneDigit(tone));
        return table;
    }
}
