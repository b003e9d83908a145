using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;

namespace Assistant.Skills.Answering;

/// <summary>When periodic reports fall due.</summary>
public static class ReportCalendar
{
    /// <summary>
    /// The written days of a duty whose last allowed day lies in a period, in order. A yearly day comes every year from the
    /// plan's year on; a day of every month or quarter comes as often as the period holds it, the first time for the first
    /// month or quarter of the plan's year.
    /// </summary>
    /// <param name="plan">The plan that asks for the report.</param>
    /// <param name="duty">The duty.</param>
    /// <param name="period">The period; at most a century of it is looked at.</param>
    /// <returns>The written day and the last allowed day of each time.</returns>
    public static IEnumerable<(DateOnly Written, DateOnly Last)> In(Plan plan, ReportingDuty duty, DateRange period)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(duty);
        var firstYear = plan.Year ?? plan.Issued?.Year ?? 1;
        var from = Math.Max(firstYear, period.First.Year);
        var to = Math.Min(Math.Min(period.Last.Year + 1, from + 100), DateOnly.MaxValue.Year - 1);
        return Written(duty, firstYear, from, to)
            .Select(written => (written, duty.Before ? written.AddDays(-1) : written))
            .Where(pair => period.Contains(pair.Item2));
    }

    private static IEnumerable<DateOnly> Written(ReportingDuty duty, int firstYear, int from, int to)
    {
        switch (duty.Due)
        {
            case DueDay.Fixed day:
                return [day.Date];
            case DueDay.Yearly day:
                return Enumerable.Range(from, Math.Max(0, to - from + 1)).Select(year => Clipped(year, day.Month, day.Day));
            case DueDay.EveryPeriod day:
                var first = FirstMonth(duty.Period, firstYear);
                return Enumerable.Range(from, Math.Max(0, to - from + 1))
                    .SelectMany(year => Months(duty.Period).Select(month => Clipped(year, month, day.Day)))
                    .Where(written => written >= first);
            default:
                throw new InvalidOperationException($"Unknown due day {duty.Due.GetType().Name}.");
        }
    }

    private static DateOnly Clipped(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));

    /// <summary>The months in which a report of a period falls due: each month, or the one after the quarter or stretch.</summary>
    private static IEnumerable<int> Months(ReportPeriod period) => period switch
    {
        ReportPeriod.Month => Enumerable.Range(1, 12),
        ReportPeriod.Quarter => [1, 4, 7, 10],
        ReportPeriod.HalfYear => [1, 7],
        ReportPeriod.NineMonths => [10],
        _ => [1],
    };

    private static DateOnly FirstMonth(ReportPeriod period, int year) => period switch
    {
        ReportPeriod.Month => new DateOnly(year, 1, 1),
        ReportPeriod.Quarter => new DateOnly(year, 4, 1),
        ReportPeriod.HalfYear => new DateOnly(year, 7, 1),
        ReportPeriod.NineMonths => new DateOnly(year, 10, 1),
        _ => new DateOnly(year, 12, 1),
    };
}
