using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Meetings;

/// <summary>The meetings of a period.</summary>
/// <param name="Request">The request.</param>
/// <param name="Period">The days that were looked at.</param>
/// <param name="Meetings">The meetings that touch them, the earliest first.</param>
public sealed record MeetingsListed(Request Request, DateRange Period, IReadOnlyList<Meeting> Meetings) : SkillResult(Request);
