using System.Buffers;

namespace Assistant.Skills.Understanding;

/// <summary>A message cut into words that know where they stood in it.</summary>
internal sealed class Message
{
    /// <summary>More than anybody asks in one message; what follows is not read.</summary>
    public const int LongestText = 4000;

    private static readonly SearchValues<char> Romans = SearchValues.Create("IVXivx");

    private Message(string text, IReadOnlyList<MessageWord> words)
    {
        Text = text;
        Words = words;
        Folded = [.. words.Select(word => word.Folded)];
    }

    /// <summary>The text as it was meant to be typed, cut at <see cref="LongestText"/>.</summary>
    public string Text { get; }

    /// <summary>Its words: runs of letters and digits; a number keeps its inner signs ("3.2a", "979/KH-SGDĐT", "8h30").</summary>
    public IReadOnlyList<MessageWord> Words { get; }

    /// <summary>The folded words.</summary>
    public IReadOnlyList<string> Folded { get; }

    /// <summary>Repairs a text by what the grammar knows, and cuts it into words.</summary>
    public static Message Of(string text) => Of(text, MessageTyping.Plain);

    /// <summary>Repairs a text and cuts it into words.</summary>
    /// <param name="text">The message as sent.</param>
    /// <param name="typing">How it is repaired.</param>
    public static Message Of(string text, MessageTyping typing)
    {
        var read = Clip(typing.Repair(Shouting.Calmed(Addressing.Strip(Clip(text)))));
        var tokens = new List<(int Start, int End)>();
        for (var i = 0; i < read.Length;)
        {
            if (!IsWordPart(read[i]) && read[i] is not ('%' or '?'))
            {
                i++;
                continue;
            }

            var end = IsWordPart(read[i]) ? EndOfWord(read, i) : i + 1;
            tokens.Add((i, end));
            i = end;
        }

        var words = new List<MessageWord>(tokens.Count + 4);
        for (var i = 0; i < tokens.Count; i++)
        {
            WordSpelling.AddTo(words, read, tokens, i, typing);
        }

        return new Message(read, words);
    }

    /// <summary>The text from one word up to another, as written, without outer punctuation.</summary>
    public string Slice(int first, int end) => first >= end
        ? ""
        : Text[Words[first].Start..Words[end - 1].End].Trim(' ', ',', '.', ':', ';', '?', '!', '-', '"', '\u201C', '\u201D', '\n', '\r', '\t');

    /// <summary>The first word that begins at or after a place in the text.</summary>
    public int WordAt(int place)
    {
        var at = 0;
        while (at < Words.Count && Words[at].Start < place)
        {
            at++;
        }

        return at;
    }

    private static string Clip(string text)
    {
        if (text.Length <= LongestText)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return text[..end];
    }

    private static int EndOfWord(string text, int start)
    {
        var digits = false;
        var i = start;
        for (; i < text.Length; i++)
        {
            if (IsWordPart(text[i]))
            {
                digits |= char.IsDigit(text[i]);
                continue;
            }

            var inner = i + 1 < text.Length && IsWordPart(text[i + 1]);
            if (!inner || !Joins(text, start, i, digits))
            {
                break;
            }
        }

        return i;
    }

    private static bool Joins(string text, int start, int i, bool digits) => text[i] switch
    {
        '&' => true,
        ',' => digits && char.IsDigit(text[i + 1]),
        '.' => (digits && !char.IsUpper(text[i + 1])) || (char.IsDigit(text[i + 1]) && text.AsSpan(start, i - start).IndexOfAnyExcept(Romans) < 0),
        '/' or ':' or '-' => digits,
        _ => false,
    };

    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
