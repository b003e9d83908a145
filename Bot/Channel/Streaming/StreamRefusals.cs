using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel.Streaming;

/// <summary>Reads refusals within a stream, and says what is sent in place of a last message that was refused.</summary>
internal static class StreamRefusals
{
    private const string Code = "ContentStreamNotAllowed";

    /// <summary>What a refusal means.</summary>
    public static StreamRefusal Read(SendOutcome.Refused refused) =>
        refused.Status != StatusCodes.Status403Forbidden || refused.Code != Code ? StreamRefusal.None
        : Says(refused, "cancel") ? StreamRefusal.Stopped
        : Says(refused, "completed") ? StreamRefusal.Completed
        : Says(refused, "time") || Says(refused, "previously streamed") ? StreamRefusal.TooLate
        : StreamRefusal.NotHere;

    /// <summary>What is sent in place of the last message of a stream; null where it needs no other.</summary>
    /// <param name="last">The last message.</param>
    /// <param name="stream">The stream's id.</param>
    /// <param name="refused">Its refusal.</param>
    public static Activity? Instead(Activity last, string stream, SendOutcome.Refused refused) => Read(refused) switch
    {
        StreamRefusal.Stopped or StreamRefusal.Completed => null,
        StreamRefusal.TooLate => StreamPlace.Outside(last) with { Id = stream },
        _ => StreamPlace.Outside(last),
    };

    private static bool Says(SendOutcome.Refused refused, string word) => refused.Message?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
