using System.Collections.Frozen;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding;

namespace Assistant.Skills.Answering;

/// <summary>Periodic reports and their deadlines.</summary>
/// <param name="office">The plans.</param>
public sealed class ReportsSkill(AnsweringOffice office)
{
    /// <summary>Words that every report has in common.</summary>
    private static readonly FrozenSet<string> Common =
        new[] { "bao", "cao", "dinh", "ky", "che", "do", "han", "nop", "gui", "report", "reports", "periodic", "due", "deadline", "deadlines", "submit", "qua", "don", "vi", "khi", "nao", "gio", "ngay", "gi", "through", "via", "when", "which", "what", "to", "are", "is", "by" }
            .ToFrozenSet(StringComparer.Ordinal);

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
        return ofPeriod.Where(report => about.Contains(report.Duty));
    }
}
