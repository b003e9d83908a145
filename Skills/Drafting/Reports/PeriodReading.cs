using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Drafting.Reports;

/// <summary>Reckons what a report of a stretch of days says, from the plans and what was reported.</summary>
/// <param name="office">The plans.</param>
/// <param name="asker">Who asks, and on which day.</param>
/// <param name="progress">What was reported.</param>
internal sealed class PeriodReading(AnsweringOffice office, Asker asker, ProgressSnapshot progress)
{
    /// <summary>The figures; a unit's are those of what it leads.</summary>
    public PeriodFigures Of(Unit? unit, DateRange period, MeetingsCounted? meetings)
    {
        var scope = new PlanScope(office, null, unit is null ? [] : [unit]);
        var borne = office.Each(plan => plan.Tasks).Where(pair => unit is null ? IsOwn(pair.Plan, pair.Item) : scope.Bears(pair.Plan, pair.Item, TaskRole.Lead))
            .Select(pair => TaskEntry.Of(pair.Plan, pair.Item, asker.Today, progress)).ToList();
        var tasks = borne.Where(entry => Belongs(entry, period)).OrderBy(entry => entry.Day?.Date ?? DateOnly.MaxValue).ToList();
        var figures = new PeriodFigures(unit, period, asker.Today)
        {
            Done = [.. tasks.Where(entry => entry.Standing is TaskStanding.DoneInTime or TaskStanding.DoneLate)],
            Late = [.. tasks.Where(entry => entry.Standing is TaskStanding.Behind)],
            Underway = [.. tasks.Where(entry => entry is { Progress: not null, Standing: TaskStanding.OnSchedule or TaskStanding.Paused or TaskStanding.NotStarted })],
            Unreported = [.. tasks.Where(entry => entry is { Progress: null, Standing: TaskStanding.NotStarted })],
            Untimed = borne.Count(entry => entry is { Task.Schedule: Schedule.Unscheduled, Day: null, Progress: null } && IsOfYears(entry.Plan, period)),
            Meetings = meetings,
        };
        var plans = figures.Tasks.Select(entry => entry.Plan).ToHashSet();
        return figures with
        {
            Targets = [.. office.Each(plan => plan.Targets).Where(pair => IsOwn(pair.Plan) && IsOfYears(pair.Plan, period) && (unit is null || plans.Contains(pair.Plan)))
                .Select(pair => new TargetEntry(pair.Plan, pair.Item))],
            NextTasks = [.. borne.Where(entry => entry.Day is { } day && figures.Next.Contains(day.Date) && entry.Progress is not { State: ProgressState.Done })
                .OrderBy(entry => entry.Day!.Date)],
            NextReports = [.. ReportsSkill.Occurrences(office, scope, figures.Next, asker.Today).Where(report => unit is not null || IsOwn(report.Plan)).OrderBy(report => report.Day.Date)],
        };
    }

    /// <summary>Work that is due in the stretch, was left over from before it, was reported on in it, or runs through it.</summary>
    private static bool Belongs(TaskEntry entry, DateRange period)
    {
        var last = entry.Day?.Date;
        return last < period.First ? entry.Progress is not { State: ProgressState.Done } done || done.On >= period.First
            : last <= period.Last || (entry.Progress is { } report && period.Contains(report.On)) || entry.Task.Schedule switch
            {
                Schedule.Period running => running.First <= period.Last,
                Schedule.Continuous continuous => continuous.Years.Overlaps(period),
                _ => false,
            };
    }

    private bool IsOwn(Plan plan) => plan.Issuer is null || Folding.SameWords(plan.Issuer, asker.Organization);

    /// <summary>The organisation's own plans' work; of the plans of others and of meetings what they lay on it as a whole.</summary>
    private bool IsOwn(Plan plan, PlanTask task) =>
        IsOwn(plan) || ConclusionPlan.Is(plan) || task.Leads.Any(lead => Folding.SameWords(lead, asker.Organization));

    private static bool IsOfYears(Plan plan, DateRange period) => plan.Year is not { } year || DateRange.Year(year).Overlaps(period);
}
