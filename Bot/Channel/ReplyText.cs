namespace Assistant.Bot.Channel;

/// <summary>The words of a reply, for places that draw no cards.</summary>
internal static class ReplyText
{
    /// <summary>The words, in Markdown.</summary>
    public static string Of(Reply reply) => reply switch
    {
        Reply.Words { Choices: { Count: > 0 } choices } words => $"{words.Markdown}\n\n{string.Join("\n", choices.Select(choice => $"- {choice}"))}",
        Reply.Words words => words.Markdown,
        Reply.Card card => card.Text,
        Reply.Replacement replacement => replacement.Text,
        Reply.SignIn signIn => signIn.Prompt.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(reply)),
    };
}
