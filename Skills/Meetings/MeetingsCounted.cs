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
/// <param name="YearBefore">The meetings of the year before.</param>
/// <param name="Target">The share of online meetings that a plan asks for; null when none does.</param>
/// <param name="Source">Where the target was read; null without one.</param>
public sealed record MeetingsCounted(
    Request Request, DateRange Period, int Total, int Online, int Hybrid, MeetingsBefore YearBefore, Target? Target, Citation? Source) : SkillResult(Request)
{
    /// <summary>Their working hours, the midday break left out; see <see cref="MeetingLength"/>.</summary>
    public decimal Hours { get; init; }

    /// <summary>The same by unit, those with the most meetings first.</summary>
    public IReadOnlyList<UnitMeetings> ByUnit { get; init; } = [];

    /// <summary>The same by month, in order; months without a meeting are left out.</summary>
    public IReadOnlyList<MonthMeetings> ByMonth { get; init; } = [];

    /// <summary>The goal of fewer meetings; null when no plan sets one.</summary>
    public MeetingReduction? Reduction { get; init; }

    /// <summary>How many more (or, below zero, fewer) there were than the year before, in percent; null when that year is not known.</summary>
    public decimal? ChangePercent => YearBefore.Count == 0 ? null : 100m * (Total - YearBefore.Count) / YearBefore.Count;

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => [.. new[] { Source, Reduction?.Source }.OfType<Citation>()];

    /// <summary>The share of online meetings in percent; null when there was no meeting.</summary>
    public decimal? OnlinePercent => Total == 0 ? null : 100m * Online / Total;
}
