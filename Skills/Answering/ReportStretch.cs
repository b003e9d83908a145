using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;

namespace Assistant.Skills.Answering;

/// <summary>Which days a periodic report is about, told from the day on which it is due.</summary>
internal static class ReportStretch
{
    private const int MidYear = 6;

    /// <summary>The quarter, half-year, nine months or year that ends nearest to the day; null for a month.</summary>
    /// <param name="period">How often the report comes.</param>
    /// <param name="written">The day in the plan.</param>
    public static DateRange? Of(ReportPeriod period, DateOnly written) => period switch
    {
        ReportPeriod.Quarter => QuarterNear(written),
        ReportPeriod.HalfYear when written.Month is > 3 and < 10 => new DateRange(new DateOnly(written.Year, 1, 1), new DateOnly(written.Year, MidYear, 30)),
        ReportPeriod.HalfYear => YearNear(written) is var year ? new DateRange(new DateOnly(year, MidYear + 1, 1), new DateOnly(year, 12, 31)) : null,
        ReportPeriod.NineMonths => YearNear(written) is var year ? new DateRange(new DateOnly(year, 1, 1), new DateOnly(year, 9, 30)) : null,
        ReportPeriod.Year => DateRange.Year(YearNear(written)),
        _ => null,
    };

    /// <summary>A day of the year's first months closes the year before.</summary>
    private static int YearNear(DateOnly written) => written.Month > 3 ? written.Year : written.Year - 1;

    /// <summary>The quarter that is in its last month or has just ended.</summary>
    private static DateRange QuarterNear(DateOnly written)
    {
        var inside = written.Month % 3 == 0 ? written : written.AddMonths(-((written.Month + 2) % 3) - 1);
        return DateRange.Quarter(inside.Year, (inside.Month + 2) / 3);
    }
}
