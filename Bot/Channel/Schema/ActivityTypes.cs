namespace Assistant.Bot.Channel.Schema;

/// <summary>The kinds of activity that are acted on. Compared ordinally, as the protocol says.</summary>
internal static class ActivityTypes
{
    /// <summary>Words, or a card submit.</summary>
    public const string Message = "message";

    /// <summary>Somebody joined or left.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The bot was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>Something happened that nobody wrote; its name says what.</summary>
    public const string Event = "event";

    /// <summary>A call that is answered in the HTTP answer.</summary>
    public const string Invoke = "invoke";

    /// <summary>That something is being written; in a message that grows also its words so far.</summary>
    public const string Typing = "typing";
}
