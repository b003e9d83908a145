using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Drafting.Letters;

/// <summary>Looks up what a letter states: what the plans and the journal hold of the task, the reports or the late work that were named, and nothing else.</summary>
/// <param name="office">The plans.</param>
/// <param name="asker">Who asks, and on which day.</param>
/// <param name="progress">What was reported.</param>
internal sealed class LetterReading(AnsweringOffice office, Asker asker, ProgressSnapshot progress)
{
    /// <summary>A report may be due somewhat after the days that it covers.</summary>
    private const int DaysAfter = 45;

    /// <summary>The facts.</summary>
    public LetterFacts Of(DraftLetterRequest request)
    {
        var scope = new PlanScope(office, null, request.Units);
        return new LetterFacts([.. Tasks(request, scope)], request.Days is { } days ? Reports(request.Report, days, scope) : []);
    }

    private IEnumerable<TaskEntry> Tasks(DraftLetterRequest request, PlanScope scope) => request switch
    {
        { Task: { IsPlaced: true } named } => office.Each(plan => plan.Tasks).Where(pair => pair.Plan.Source == named.Source && pair.Item.Key == named.Key).Select(Entry),
        { OfLateWork: true, Units.Count: > 0 } => office.Each(plan => plan.Tasks).Where(pair => scope.Bears(pair.Plan, pair.Item, TaskRole.Lead)).Select(Entry)
            .Where(entry => entry.Standing is TaskStanding.Behind).OrderBy(entry => entry.Day!.Date),
        _ => [],
    };

    private TaskEntry Entry((Plan Plan, PlanTask Item) pair) => TaskEntry.Of(pair.Plan, pair.Item, asker.Today, progress);

    /// <summary>The reports about those days that name the units; every unit's of the organisation's own plans where none was named.</summary>
    private IReadOnlyList<ReportOccurrence> Reports(ReportPeriod? period, DateRange days, PlanScope scope) =>
    [
        .. ReportsSkill.Occurrences(office, scope, new DateRange(days.First, days.Last.AddDays(DaysAfter)), asker.Today)
            .Where(report => (period is null || report.Duty.Period == period) && (report.Covers is { } covered ? covered == days : days.Contains(report.Day.Date)))
            .Where(report => scope.Units.Count > 0 || OwnFirst.Rank(report.Plan, asker) == 0)
            .OrderBy(report => report.Day.Date),
    ];
}
