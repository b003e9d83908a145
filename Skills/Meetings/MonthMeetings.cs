namespace Assistant.Skills.Meetings;

/// <summary>The meetings that begin in one month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Tally">What was counted.</param>
public sealed record MonthMeetings(DateOnly Month, MeetingTally Tally);
