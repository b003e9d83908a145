using System.Runtime.InteropServices;
using System.Text.Json;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel;

/// <summary>Turns replies into activities as channels accept them.</summary>
internal static class ReplyActivities
{
    /// <summary>Above this a channel may refuse the message; its words are sent instead of the card.</summary>
    private const int MaxCardBytes = 26_000;

    /// <summary>Words beyond this are cut; channels refuse messages of about 100 KB in UTF-16.</summary>
    private const int MaxTextLength = 12_000;

    private const int MaxSummaryLength = 200;

    /// <summary>The activity of a reply, not yet addressed.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="pages">Where sources can be looked at; null where nothing is cited by a link.</param>
    public static Activity ToActivity(Reply reply, SourceLinks? pages = null)
    {
        var activity = reply switch
        {
            Reply.Words words => Message(words.Markdown, words.Choices),
            Reply.Card card => OfCard(card.Content, card.Text),
            Reply.Replacement replacement => OfCard(replacement.Content, replacement.Text) with { Id = replacement.Activity },
            Reply.SignIn signIn => OfSignIn(signIn),
            _ => throw new ArgumentOutOfRangeException(nameof(reply)),
        };
        return reply.Speech is { } speech ? SpokenByModel.Mark(activity, speech, pages) : activity;
    }

    /// <summary>The words of a card as notifications show them: the first line, plain and short.</summary>
    public static string SummaryOf(string text) => Cut(FirstLine(text), MaxSummaryLength);

    /// <summary>The words of the card stand in it: beside it they would make two messages of one.</summary>
    private static Activity OfSignIn(Reply.SignIn signIn) => new()
    {
        Type = ActivityTypes.Message,
        Summary = Cut(signIn.Prompt.Text, MaxSummaryLength),
        Attachments = [new Attachment { ContentType = Attachment.OAuthCard, Content = JsonSerializer.SerializeToElement(signIn.Prompt, ChannelJson.Wire.SignInCard) }],
    };

    private static Activity OfCard(JsonElement card, string text) =>
        JsonMarshal.GetRawUtf8Value(card).Length > MaxCardBytes
            ? Message(text, [])
            : new Activity
            {
                Type = ActivityTypes.Message,
                Summary = SummaryOf(text),
                Attachments = [new Attachment { ContentType = Attachment.AdaptiveCard, Content = card }],
            };

    private static Activity Message(string text, IReadOnlyList<string> choices) => new()
    {
        Type = ActivityTypes.Message,
        Text = Cut(text, MaxTextLength),
        TextFormat = "markdown",
        SuggestedActions = choices.Count == 0 ? null : new SuggestedActions([.. choices.Select(c => new SuggestedAction("imBack", c, c))]),
    };

    private static string FirstLine(string markdown)
    {
        var end = markdown.IndexOf('\n', StringComparison.Ordinal);
        return (end < 0 ? markdown : markdown[..end]).Replace("**", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
