namespace Assistant.Bot.Telemetry;

/// <summary>The names of tags, on measurements and on spans alike. Their values are few, and never come from a person.</summary>
internal static class Tags
{
    /// <summary>The channel that a turn came by.</summary>
    public const string Channel = "assistant.channel";

    /// <summary>What kind of thing it is about: of a turn, of a request, of a delivery.</summary>
    public const string Kind = "assistant.kind";

    /// <summary>The kind of request, as the contract names it.</summary>
    public const string Request = "assistant.request.kind";

    /// <summary>What became of it.</summary>
    public const string Outcome = "assistant.outcome";

    /// <summary>Who was called.</summary>
    public const string Peer = "assistant.peer";

    /// <summary>The class of the status that was answered: <c>2xx</c>; <c>none</c> without an answer.</summary>
    public const string Status = "assistant.status_class";
}
