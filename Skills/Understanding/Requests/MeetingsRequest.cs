using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>Meetings in a period.</summary>
public sealed record MeetingsRequest(Unit? Unit, DateRange? Period) : Request;
