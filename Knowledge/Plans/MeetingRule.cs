namespace Assistant.Knowledge.Plans;

/// <summary>A cap that a plan sets on the length of meetings.</summary>
/// <param name="Meeting">Which meetings: "hội nghị quán triệt".</param>
/// <param name="MaxDays">The longest that is allowed, in days: 0.5, 1, 1.5.</param>
/// <param name="Evidence">Where it was read.</param>
public sealed record MeetingRule(string Meeting, decimal MaxDays, Evidence Evidence);
