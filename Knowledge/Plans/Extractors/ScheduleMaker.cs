using Assistant.Knowledge.Outline;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Makes one schedule of everything a task says about time.</summary>
/// <param name="year">The plan's year.</param>
/// <param name="yearly">Whether the plan is one for a year: then work without a time takes that year.</param>
internal sealed class ScheduleMaker(int? year, bool yearly)
{
    private readonly ScheduleParser _parser = new(year);

    /// <summary>The schedule that one text states.</summary>
    public Schedule Parse(string words, bool lastDayMeant) => _parser.Parse(words, lastDayMeant);

    /// <summary>The schedule of all texts together, and the text that states it; null where it follows from the plan's year.</summary>
    /// <param name="times">The texts, and whether each asks for a last day.</param>
    public (Schedule Schedule, TextBlock? Words) Make(IReadOnlyList<(TextBlock Words, bool LastDayMeant)> times)
    {
        var stated = times
            .Select(time => (Schedule: _parser.Parse(time.Words.Text, time.LastDayMeant), time.Words))
            .Where(item => item.Schedule is not Schedule.Unscheduled)
            .ToList();
        if (stated.Count == 0)
            return (times.Count == 0 && yearly && year is { } known ? WholeYear(known) : new Schedule.Unscheduled(), null);
        if (stated.Count == 1)
            return stated[0];
        var dated = stated.Where(item => item.Schedule is not Schedule.Continuous).ToList();
        // Where most of the work goes on all the time, so does the task.
        if (dated.Count * 2 < stated.Count + 1)
            return stated.First(item => item.Schedule is Schedule.Continuous);
        var latest = dated.MaxBy(item => item.Schedule.LastDay ?? DateOnly.MaxValue);
        if (dated.Any(item => item.Schedule is Schedule.Deadline))
            return dated.Where(item => item.Schedule is Schedule.Deadline).MaxBy(item => item.Schedule.LastDay) is var last && last.Schedule.LastDay >= latest.Schedule.LastDay ? last : latest;
        var first = dated.Min(item => ((Schedule.Period)item.Schedule).First);
        return (new Schedule.Period(latest.Schedule.Text, first, latest.Schedule.LastDay), latest.Words);
    }

    private static Schedule.Period WholeYear(int year) => new(null, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
}
