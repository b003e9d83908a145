namespace Assistant.Bot.Channel;

/// <summary>One inbound activity: the same key twice is the same activity delivered twice.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Activity">The activity's id in it.</param>
internal readonly record struct TurnKey(ConversationKey Conversation, string Activity)
{
    /// <summary>The key under which a conversation is welcomed: once, however many events announce it.</summary>
    public static TurnKey Welcome(ConversationKey conversation) => new(conversation, "welcome");

    /// <summary>For logs: it holds ids only.</summary>
    public override string ToString() => $"{Conversation}|{Activity}";
}
