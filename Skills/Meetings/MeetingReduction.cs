using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Meetings;

/// <summary>A plan's goal of fewer meetings than in the year before.</summary>
/// <param name="Target">The goal, in percent.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Most">The most that the period may have under it; null where the year before is not known, or the period is not a year of the whole organisation.</param>
public sealed record MeetingReduction(Target Target, Citation Source, int? Most);
