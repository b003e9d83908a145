namespace Assistant.Skills.Meetings;

/// <summary>The meetings of one unit.</summary>
/// <param name="Unit">Its name, as most of its meetings write it; null for the meetings of which nobody said whose they were.</param>
/// <param name="Tally">What was counted.</param>
public sealed record UnitMeetings(string? Unit, MeetingTally Tally);
