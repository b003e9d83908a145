namespace Assistant.Bot.Outbox;

/// <summary>An event that the outbox made in the office's calendar.</summary>
/// <param name="RecordId">The meeting.</param>
/// <param name="EventId">Graph's id; empty once the event was called off with its meeting.</param>
/// <param name="Number">The last outbox message that was brought there.</param>
/// <param name="Form">The hash of what it said.</param>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends, excluded.</param>
/// <param name="Invited">The addresses of those invited.</param>
/// <param name="IsEnded">Whether it is over: called off with its meeting, which may be reinstated with an event of its own, or removed by a person for good.</param>
internal sealed record KeptEvent(
    string RecordId, string EventId, long Number, string Form, DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<string> Invited, bool IsEnded);
