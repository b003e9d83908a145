using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Makes one schedule of everything a task says about time.</summary>
/// <param name="years">The plan's years.</param>
/// <param name="yearly">Whether the plan is one for a year: then work without a time takes that year.</param>
internal sealed partial class ScheduleMaker(ScheduleYears years, bool yearly)
{
    private const double InItsField = 1;
    private const double InRunningText = 0.85;
    private const double RoughWords = 0.7;
    private const double FromThePlansYear = 0.7;
    private const double Contradicted = 0.5;
    private const double NotUnderstood = 0.3;

    private readonly ScheduleParser _parser = new(years);

    /// <summary>The schedule that one text states.</summary>
    public Schedule Parse(string words, bool lastDayMeant) => _parser.Parse(words, lastDayMeant);

    /// <summary>The schedule of all texts together.</summary>
    /// <param name="times">What the task says about time.</param>
    public ScheduleReading Make(IReadOnlyList<TimeWords> times)
    {
        var read = times.Select(time => (Schedule: _parser.Parse(time.Words.Text, time.LastDayMeant), Time: time)).ToList();
        var stated = read.Where(item => item.Schedule is not Schedule.Unscheduled).ToList();
        // A field beats what running text says beside it.
        if (stated.Exists(item => item.Time.Labelled) && stated.Exists(item => !item.Time.Labelled))
            stated = [.. stated.Where(item => item.Time.Labelled)];
        if (stated.Count == 0)
        {
            // Words that were not understood are kept: the plan does say something about time.
            if (read.Find(item => item.Schedule.Text is not null) is { Time: { } time } unread)
                return new ScheduleReading(unread.Schedule, time.Words, NotUnderstood, DoubtReason.NotUnderstood);
            return yearly && years.Year is { } known && times.Count == 0
                ? new ScheduleReading(WholeYear(known), null, FromThePlansYear)
                : new ScheduleReading(new Schedule.Unscheduled(), null, InItsField);
        }

        var chosen = stated.Count == 1 ? stated[0] : Choose(stated);
        var days = stated.Where(item => item.Time.Labelled && item.Schedule.LastDay is not null).Select(item => item.Schedule.LastDay).Distinct().Count();
        if (days > 1)
            return new ScheduleReading(chosen.Schedule, chosen.Time.Words, Contradicted, DoubtReason.Ambiguous);
        var confidence = !chosen.Time.Labelled ? InRunningText : Rough().IsMatch(chosen.Time.Words.Folded.Value) ? RoughWords : InItsField;
        return new ScheduleReading(chosen.Schedule, chosen.Time.Words, confidence);
    }

    private static (Schedule Schedule, TimeWords Time) Choose(List<(Schedule Schedule, TimeWords Time)> stated)
    {
        var dated = stated.Where(item => item.Schedule is not Schedule.Continuous).ToList();
        // Where most of the work goes on all the time, so does the task.
        if (dated.Count * 2 < stated.Count + 1)
            return stated.First(item => item.Schedule is Schedule.Continuous);
        var latest = dated.MaxBy(item => item.Schedule.LastDay ?? DateOnly.MaxValue);
        if (dated.Any(item => item.Schedule is Schedule.Deadline))
            return dated.Where(item => item.Schedule is Schedule.Deadline).MaxBy(item => item.Schedule.LastDay) is var last && last.Schedule.LastDay >= latest.Schedule.LastDay ? last : latest;
        var first = dated.Min(item => ((Schedule.Period)item.Schedule).First);
        return (new Schedule.Period(latest.Schedule.Text, first, latest.Schedule.LastDay), latest.Time);
    }

    private static Schedule.Period WholeYear(int year) => new(null, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>Words that name no exact days: their days are a convention.</summary>
    [GeneratedRegex(@"\bnam hoc\b|\bhoc ky\b|\btuan\b|\b(?:dau|giua) (?:thang|quy|nam)\b|\bnua (?:dau|cuoi) thang\b")]
    private static partial Regex Rough();
}
