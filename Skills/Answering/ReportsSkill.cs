using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>Periodic reports and their deadlines.</summary>
/// <param name="office">The plans.</param>
public sealed class ReportsSkill(AnsweringOffice office)
{
    /// <summary>How far back and ahead a report's last and next times are looked for.</summary>
    private const int YearsBack = 10;
    private const int YearsAhead = 2;

    /// <summary>Words that every report has in common.</summary>
    private static readonly CommonPhrases Common = new(
        "báo cáo, định kỳ, chế độ, hạn, hạn cuối, thời hạn, nộp, gửi, gửi về, qua, đơn vị, ngày, giờ, khi nào, cuối cùng, cuối, trước, sau, lịch, cả, kế hoạch, làm",
        "thực hiện, triển khai, kết quả, tình hình, công tác, trường, các trường, trực thuộc",
        "report, reports, periodic, due, deadline, deadlines, submit, through, via, when, which, what, to, are, is, by, come, comes, in, go, goes");

    /// <summary>Lists the reports of a period; without one, each report's next time.</summary>
    public ReportsAnswer Answer(ReportsRequest request, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var scope = new PlanScope(office, null, PlanScope.UnitsOf(request.Unit, request.AlsoUnits));
        var reports = request.Period is { } period
            ? Occurrences(office, scope, period, asker.Today)
            : Next(scope, asker.Today);
        var (about, isNearest) = About(request, [.. reports], asker);
        var shown = about
            .OrderBy(report => request.Period is null && report.Day.DaysLeft < 0)
            .ThenBy(report => request.Period is null ? Math.Abs(report.Day.DaysLeft) : report.Day.Date.DayNumber);
        return new ReportsAnswer(request, [.. shown]) { Silence = scope.Silence(request.Period), IsNearest = isNearest };
    }

    /// <summary>The reports of a period that concern the units meant.</summary>
    internal static IEnumerable<ReportOccurrence> Occurrences(AnsweringOffice office, PlanScope scope, DateRange period, DateOnly today) =>
        from pair in scope.Each(plan => plan.Reports)
        where scope.Names(pair.Plan, pair.Item)
        from day in ReportCalendar.In(pair.Plan, pair.Item, period)
        select new ReportOccurrence(pair.Plan, pair.Item, day.Written, LastDay.Seen(day.Last, today))
        {
            Units = scope.Concerned(unit => office.Names(pair.Plan, pair.Item, unit)),
        };

    /// <summary>The next time of each report; the last one of a report that comes no more.</summary>
    private IEnumerable<ReportOccurrence> Next(PlanScope scope, DateOnly today)
    {
        var ahead = Occurrences(office, scope, new DateRange(today, today.AddYears(YearsAhead)), today)
            .GroupBy(report => report.Duty)
            .Select(times => times.MinBy(report => report.Day.Date)!)
            .ToList();
        var past = Occurrences(office, scope, new DateRange(today.AddYears(-YearsBack), today.AddDays(-1)), today)
            .Where(report => ahead.TrueForAll(next => !ReferenceEquals(next.Duty, report.Duty)))
            .GroupBy(report => report.Duty)
            .Select(times => times.MaxBy(report => report.Day.Date)!);
        return ahead.Concat(past);
    }

    /// <summary>
    /// The reports that a text is about. Where none speaks of its subject, those that fit what else was said (a unit, a time,
    /// a plan, a kind of report) as the nearest.
    /// </summary>
    private (IReadOnlyList<ReportOccurrence> Reports, bool AreNearest) About(ReportsRequest request, IReadOnlyList<ReportOccurrence> reports, Asker asker)
    {
        if (request.Text is not { } text)
        {
            return (reports, false);
        }

        var (periods, rest) = ReportPeriodWords.TakeFrom(text);
        var topic = Topic.Of(rest, Common, office, asker);
        var fitting = reports.Where(report => (periods.Count == 0 || periods.Contains(report.Duty.Period)) && topic.Allows(report.Plan)).ToList();
        if (topic.Words.Length == 0)
        {
            return (fitting, false);
        }

        var about = topic.In(office.Reports, thing => thing.Plan).Select(hit => hit.Thing.Item).ToHashSet(ReferenceEqualityComparer.Instance);
        var found = fitting.Where(report => about.Contains(report.Duty)).ToList();

        // A duty whose subject could not be read may be the one that is meant: to deny it would be worse than to show it.
        return found.Count > 0 ? (found, false)
            : periods.Count > 0 || topic.Plans is not null || request.Unit is not null || request.Period is not null ? (fitting, fitting.Count > 0)
            : (fitting.Where(report => report.Duty.Subject is null).ToList(), true);
    }
}
