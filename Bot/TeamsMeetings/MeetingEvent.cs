namespace Assistant.Bot.TeamsMeetings;

/// <summary>What Teams tells of a meeting in the meeting's own chat (protocol reference 5.14). One of the nested records.</summary>
/// <param name="MeetingId">Teams' id of the meeting; the same for every occurrence of a series.</param>
/// <param name="At">When it happened.</param>
internal abstract record MeetingEvent(string MeetingId, DateTimeOffset At)
{
    /// <summary>It began.</summary>
    /// <param name="MeetingId">Teams' id of the meeting.</param>
    /// <param name="At">When it began.</param>
    public sealed record Started(string MeetingId, DateTimeOffset At) : MeetingEvent(MeetingId, At);

    /// <summary>It ended.</summary>
    /// <param name="MeetingId">Teams' id of the meeting.</param>
    /// <param name="At">When it ended.</param>
    /// <param name="Title">Its title; null where Teams gives none.</param>
    public sealed record Ended(string MeetingId, DateTimeOffset At, string? Title) : MeetingEvent(MeetingId, At);
}
