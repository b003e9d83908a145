namespace Assistant.Skills.Understanding;

/// <summary>Reads initials of office ("NV", "BC", "KH") as the words they stand for; in the text they stay as typed.</summary>
internal static class WordSpelling
{
    /// <summary>Adds a token of a message as one word or several, all of which stand where it stands.</summary>
    /// <param name="words">The words so far.</param>
    /// <param name="text">The message.</param>
    /// <param name="tokens">Where its tokens stand.</param>
    /// <param name="at">The token.</param>
    /// <param name="typing">Knows the initials.</param>
    public static void AddTo(List<MessageWord> words, string text, IReadOnlyList<(int Start, int End)> tokens, int at, MessageTyping typing)
    {
        var (start, end) = tokens[at];
        var token = text[start..end];
        if (token.Length is > 0 and <= 8 && char.IsLetter(token[0]) && MessageTyping.MayBeInitials(token) && typing.Initials(token, Beside(text, tokens, at - 1), Beside(text, tokens, at + 1)) is { } written)
        {
            words.AddRange(written.Split(' ').Select(word => MessageWord.Of(word, start, end)));
            return;
        }

        words.Add(MessageWord.Of(token, start, end));
    }

    /// <summary>A neighbour, folded; null where the message ends or asks.</summary>
    private static string? Beside(string text, IReadOnlyList<(int Start, int End)> tokens, int at)
    {
        if (at < 0 || at >= tokens.Count)
        {
            return null;
        }

        var word = MessageWord.Of(text[tokens[at].Start..tokens[at].End]).Folded;
        return word is "?" or "" ? null : word;
    }
}
