using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding;

namespace Assistant.Skills.Answering;

/// <summary>Periodic reports and their deadlines.</summary>
/// <param name="office">The plans.</param>
public sealed class ReportsSkill(AnsweringOffice office)
{
    /// <summary>Words that every report has in common.</summary>
    private static readonly CommonWords Common = new(
        "báo cáo", "định kỳ", "chế độ", "hạn", "nộp", "gửi", "qua", "đơn vị", "ngày", "giờ", "khi nào", "gì",
        "report reports periodic due deadline deadlines submit through via when which what to are is by");

    /// <summary>Lists the reports of a period; without one, each report's next time.</summary>
    public ReportsAnswer Answer(ReportsRequest request, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var reports = request.Period is { } period
            ? Occurrences(office, request.Unit, period, asker.Today)
            : Next(request.Unit, asker.Today);
        return new ReportsAnswer(request, [.. About(request.Text, reports).OrderBy(report => report.Day.Date)]);
    }

    /// <summary>The reports of a period that name a unit as who reports or through whom; of all units when it is null.</summary>
    internal static IEnumerable<ReportOccurrence> Occurrences(AnsweringOffice office, Unit? unit, DateRange period, DateOnly today) =>
        from pair in office.Each(plan => plan.Reports)
        where unit is null || Names(office, pair.Item, pair.Plan, unit)
        from day in ReportCalendar.In(pair.Plan, pair.Item, period)
        select new ReportOccurrence(pair.Plan, pair.Item, day.Written, new LastDay(day.Last, day.Last.DayNumber - today.DayNumber));

    private static bool Names(AnsweringOffice office, ReportingDuty duty, Plan plan, Unit unit) =>
        (duty.Who is { } who && office.Units.SameUnit(who, plan, unit)) || (duty.Via is { } via && office.Units.SameUnit(via, plan, unit));

    /// <summary>The next time of each report; the last one of a report that comes no more.</summary>
    private IEnumerable<ReportOccurrence> Next(Unit? unit, DateOnly today)
    {
        var ahead = Occurrences(office, unit, new DateRange(today, today.AddYears(2)), today)
            .GroupBy(report => report.Duty)
            .Select(times => times.MinBy(report => report.Day.Date)!)
            .ToList();
        var past = Occurrences(office, unit, new DateRange(today.AddYears(-10), today.AddDays(-1)), today)
            .Where(report => ahead.TrueForAll(next => !ReferenceEquals(next.Duty, report.Duty)))
            .GroupBy(report => report.Duty)
            .Select(times => times.MaxBy(report => report.Day.Date)!);
        return ahead.Concat(past);
    }

    private IEnumerable<ReportOccurrence> About(string? text, IEnumerable<ReportOccurrence> reports)
    {
        if (text is null)
        {
            return reports;
        }

        var (period, rest) = ReportPeriodWords.TakeFrom(text);
        var ofPeriod = period is null ? reports : reports.Where(report => report.Duty.Period == period);
        if (!office.Reports.HasSubject(rest, Common))
        {
            return ofPeriod;
        }

        var about = office.Reports.Find(rest, Common).Select(hit => hit.Thing.Item).ToHashSet(ReferenceEqualityComparer.Instance);
        var found = ofPeriod.Where(report => about.Contains(report.Duty)).ToList();

        // A duty whose subject could not be read may be the one that is meant: to deny it would be worse than to show it.
        return found.Count > 0 ? found : ofPeriod.Where(report => report.Duty.Subject is null);
    }
}
