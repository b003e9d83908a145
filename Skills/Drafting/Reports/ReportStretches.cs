using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Drafting.Reports;

/// <summary>Which days a report is about, how they are called, and which come after them.</summary>
internal static class ReportStretches
{
    /// <summary>The figures of a month are closed on this day of it (decree 09/2019/NĐ-CP).</summary>
    private const int LastDayOfFigures = 14;

    private const int Year = 12;
    private const int Quarter = 3;

    /// <summary>The days that a request names; where it names only how often the report comes, those whose report is due about now. Null where it names nothing.</summary>
    public static DateRange? Meant(DraftReportRequest request, DateOnly today) => request switch
    {
        { Range: { } range } => range,
        { Period: ReportPeriod.Month } => (today.Day > LastDayOfFigures ? today : today.AddMonths(-1)) is var day ? DateRange.Month(day.Year, day.Month) : null,
        { Period: { } period } => ReportStretch.Of(period, today),
        _ => null,
    };

    /// <summary>The stretch that follows: as long as this one; after nine months the quarter that is left.</summary>
    public static DateRange Next(DateRange period)
    {
        var first = period.Last.AddDays(1);
        var last = Months(period) is { } months
            ? (months == Year - Quarter ? first.AddMonths(Quarter) : first.AddMonths(months)).AddDays(-1)
            : first.AddDays(period.Last.DayNumber - period.First.DayNumber);
        return new DateRange(first, last);
    }

    /// <summary>What the stretch is called: "quý III năm 2026".</summary>
    public static string Words(DateRange period) => (Months(period), period.First.Month) switch
    {
        (1, var month) => DraftTexts.Say("Period.Month", month, period.First.Year),
        (Quarter, 1 or 4 or 7 or 10) => DraftTexts.Say("Period.Quarter", DraftTexts.Of(FormattableString.Invariant($"Quarter.{(period.First.Month + 2) / Quarter}")), period.First.Year),
        (6, 1) => DraftTexts.Say("Period.FirstHalf", period.First.Year),
        (6, 7) => DraftTexts.Say("Period.SecondHalf", period.First.Year),
        (Year - Quarter, 1) => DraftTexts.Say("Period.NineMonths", period.First.Year),
        (Year, 1) => DraftTexts.Say("Period.Year", period.First.Year),
        _ => DraftTexts.Say("Period.Days", DraftTexts.Day(period.First), DraftTexts.Day(period.Last)),
    };

    /// <summary>Of how many whole months it is; null for none.</summary>
    private static int? Months(DateRange period) =>
        period.First.Day == 1 && period.Last.Day == DateTime.DaysInMonth(period.Last.Year, period.Last.Month)
            ? ((period.Last.Year - period.First.Year) * Year) + period.Last.Month - period.First.Month + 1
            : null;
}
