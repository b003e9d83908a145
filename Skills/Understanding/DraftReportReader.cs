using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding;

/// <summary>Reads which periodic report to draft.</summary>
internal static class DraftReportReader
{
    /// <summary>Reads it. The days are those of a period of the report's kind: "gửi trước thứ Sáu" is none of them. Without a kind it is asked.</summary>
    public static (Request Request, Clarification? Needs) Read(Reading reading)
    {
        var unit = UnitSlot.Of(reading);
        var period = PeriodOf(reading);
        var range = RangeOf(reading, period);
        return (new DraftReportRequest(period, range, unit.Unit), unit.Needs ?? (period is null && range is null ? new Clarification("period", []) : null));
    }

    /// <summary>The days of the report that a message names; null where it names none.</summary>
    public static DateRange? DaysOf(Reading reading) => RangeOf(reading, PeriodOf(reading));

    /// <summary>How often the report comes that a message names; null where it does not say.</summary>
    public static ReportPeriod? PeriodOf(Reading reading) =>
        reading.Has("period-ninemonths") ? ReportPeriod.NineMonths
        : reading.Has("period-halfyear") ? ReportPeriod.HalfYear
        : reading.Has("period-quarter") ? ReportPeriod.Quarter
        : reading.Has("period-month") ? ReportPeriod.Month
        : reading.Has("period-year") ? ReportPeriod.Year
        : reading.Times.Select(time => time.Time).OfType<TimeInterval>().Select(KindOf).FirstOrDefault(kind => kind is not null);

    /// <summary>"Q3", "May": the period itself tells its kind.</summary>
    private static ReportPeriod? KindOf(TimeInterval time) => Months(time) switch
    {
        1 => ReportPeriod.Month,
        3 => ReportPeriod.Quarter,
        6 => ReportPeriod.HalfYear,
        9 => ReportPeriod.NineMonths,
        12 => ReportPeriod.Year,
        _ => null,
    };

    private static DateRange? RangeOf(Reading reading, ReportPeriod? period)
    {
        if (period is not { } kind)
        {
            return PeriodSlot.Of(reading);
        }

        var months = kind switch { ReportPeriod.Month => 1, ReportPeriod.Quarter => 3, ReportPeriod.HalfYear => 6, ReportPeriod.NineMonths => 9, _ => 12 };
        var named = reading.Times.Select(time => time.Time).OfType<TimeInterval>().FirstOrDefault(time => Months(time) == months);
        if (named is { From: { } from, To: { } to })
        {
            return new DateRange(DateOnly.FromDateTime(from.DateTime), DateOnly.FromDateTime(to.DateTime).AddDays(-1));
        }

        return (kind, YearOf(reading)) switch
        {
            (ReportPeriod.NineMonths, var year) => new DateRange(new DateOnly(year ?? reading.Asker.Today.Year, 1, 1), new DateOnly(year ?? reading.Asker.Today.Year, 9, 30)),
            (ReportPeriod.Year, { } year) => DateRange.Year(year),
            _ => null,
        };
    }

    private static int? Months(TimeInterval time) => time is { From: { Day: 1 } from, To: { Day: 1 } to } ? ((to.Year - from.Year) * 12) + to.Month - from.Month : null;

    /// <summary>A year in digits or in words.</summary>
    private static int? YearOf(Reading reading)
    {
        var words = reading.Message.Folded;
        for (var at = 0; at < words.Count; at++)
        {
            if (int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits is >= 2000 and < 2100)
            {
                return digits;
            }

            if (words[at] == "nam" && SpokenNumber.At(words, at + 1, words.Count) is { Value: >= 2000 and < 2100 } spoken)
            {
                return spoken.Value;
            }
        }

        return null;
    }
}
