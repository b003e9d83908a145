using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Meetings;

/// <summary>How many meetings there were, and how many of them online.</summary>
/// <param name="Request">The request.</param>
/// <param name="Period">The days that were counted; a meeting counts on the day it begins.</param>
/// <param name="Total">All meetings.</param>
/// <param name="Online">Those held online.</param>
/// <param name="Hybrid">Those held both ways; they do not count as online.</param>
/// <param name="YearBefore">All meetings of the same days a year before, as the journal has them.</param>
/// <param name="Target">The share of online meetings that a plan asks for; null when none does.</param>
/// <param name="Source">Where the target was read; null without one.</param>
public sealed record MeetingsCounted(
    Request Request, DateRange Period, int Total, int Online, int Hybrid, int YearBefore, Target? Target, Citation? Source) : SkillResult(Request)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => Source is null ? [] : [Source];

    /// <summary>The share of online meetings in percent; null when there was no meeting.</summary>
    public decimal? OnlinePercent => Total == 0 ? null : 100m * Online / Total;
}
