namespace Assistant.Skills.Meetings;

/// <summary>Meetings counted.</summary>
/// <param name="Total">All.</param>
/// <param name="Online">Those held online.</param>
/// <param name="Hours">Their working hours, the midday break left out; see <see cref="MeetingLength"/>.</param>
public sealed record MeetingTally(int Total, int Online, decimal Hours);
