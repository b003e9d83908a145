namespace Assistant.Bot.Channel;

/// <summary>One conversation of one channel. Both parts are opaque.</summary>
/// <param name="Channel">The channel: <c>msteams</c>.</param>
/// <param name="Conversation">The conversation's id in it, thread suffix included.</param>
internal readonly record struct ConversationKey(string Channel, string Conversation)
{
    /// <summary>How Teams marks a thread of a channel in the conversation's id.</summary>
    private const string ThreadSuffix = ";messageid=";

    /// <summary>The conversation without its thread: all threads of a channel have the same.</summary>
    public ConversationKey Room =>
        Conversation.IndexOf(ThreadSuffix, StringComparison.Ordinal) is > 0 and var at ? this with { Conversation = Conversation[..at] } : this;

    /// <summary>One text for it, as skills store it.</summary>
    public override string ToString() => $"{Channel}|{Conversation}";

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static ConversationKey? Parse(string text) =>
        text.IndexOf('|', StringComparison.Ordinal) is > 0 and var bar ? new ConversationKey(text[..bar], text[(bar + 1)..]) : null;
}
