namespace Assistant.Bot.Channel.Streaming;

/// <summary>What a refusal within a stream means; the protocol tells it by words alone.</summary>
internal enum StreamRefusal
{
    /// <summary>None of a stream's own: an ordinary refusal.</summary>
    None,

    /// <summary>The person pressed Stop.</summary>
    Stopped,

    /// <summary>The last message was taken already, and only its answer lost.</summary>
    Completed,

    /// <summary>It took too long: the message that grew must be replaced.</summary>
    TooLate,

    /// <summary>This conversation takes no streams, or not this one: an ordinary message must be sent.</summary>
    NotHere,
}
