using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>Share online, change on last year.</summary>
public sealed record MeetingStatsRequest(Unit? Unit, DateRange? Period) : Request;
