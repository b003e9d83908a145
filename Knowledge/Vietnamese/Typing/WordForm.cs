using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>A word as words are compared here.</summary>
/// <param name="Text">Lower case, the tone where most offices write it.</param>
/// <param name="Folded">Without marks.</param>
/// <param name="Marks">Which marks it bears anywhere, one bit each.</param>
internal readonly record struct WordForm(string Text, string Folded, int Marks)
{
    private const int Bar = 1 << 6;
    private const int Hat = 1 << 7;
    private const int Breve = 1 << 8;
    private const int Horn = 1 << 9;

    /// <summary>The bits that are tones.</summary>
    private const int Tones = 0b111110;

    /// <summary>Reads a word.</summary>
    public static WordForm Of(string word)
    {
        var text = Letters.Normalise(word);
        var marks = 0;
        foreach (var c in text)
        {
            marks |= c < 0x80 ? 0 : MarksOf(c);
        }

        return new WordForm(text, marks == 0 ? text : Letters.Fold(text), marks);
    }

    /// <summary>Whether this word may be the other with some of its marks left out.</summary>
    public bool MayBe(WordForm other) => Folded == other.Folded && (Marks & ~other.Marks) == 0;

    /// <summary>Whether it bears a tone and the other bears another.</summary>
    public bool HasOtherTone(WordForm other) => (Marks & Tones) != 0 && (Marks & Tones) != (other.Marks & Tones);

    private static int MarksOf(char c)
    {
        var tone = Letters.Tone(c);
        return (tone > 0 ? 1 << tone : 0) | Letters.Toneless(c) switch
        {
            'đ' => Bar,
            'â' or 'ê' or 'ô' => Hat,
            'ă' => Breve,
            'ơ' or 'ư' => Horn,
            _ => 0,
        };
    }
}
