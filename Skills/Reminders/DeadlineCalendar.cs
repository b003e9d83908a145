using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders;

/// <summary>The last days that the plans set.</summary>
/// <param name="units">Which unit a plan means.</param>
public sealed class DeadlineCalendar(IUnitNames units)
{
    /// <summary>The deadlines that a standing reminder is about, whose last day lies in a period, the earliest first and each once.</summary>
    public IReadOnlyList<Deadline> Of(ReminderTiming.BeforeDeadlines timing, string? text, PlanLibrary library, DateRange period)
    {
        ArgumentNullException.ThrowIfNull(timing);
        ArgumentNullException.ThrowIfNull(library);
        var words = Folding.FoldToWords(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. library.Plans
            .Where(plan => timing.PlanId is null || plan.Id.Value == timing.PlanId)
            .SelectMany(plan => Tasks(plan, timing, period).Concat(Reports(plan, timing, period)))
            .Where(deadline => HoldsAll(deadline.Title, words))
            .DistinctBy(deadline => (deadline.Item, deadline.LastDay))
            .OrderBy(deadline => deadline.LastDay)];
    }

    /// <summary>The deadline that a stored item and day name; null where the plans hold it no more.</summary>
    public static Deadline? Find(string item, DateOnly lastDay, PlanLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        var day = DateRange.Day(lastDay);
        return library.Plans
            .Where(plan => item.StartsWith($"task|{plan.Id}|", StringComparison.Ordinal) || item.StartsWith($"report|{plan.Id}|", StringComparison.Ordinal))
            .SelectMany(plan => AllTasks(plan, day).Concat(AllReports(plan, day)))
            .FirstOrDefault(deadline => deadline.Item == item);
    }

    private static IEnumerable<Deadline> AllTasks(Plan plan, DateRange period) => plan.Tasks
        .Where(task => task.Schedule.LastDay is { } last && period.Contains(last))
        .Select(task => new Deadline.OfTask(plan, task, task.Schedule.LastDay!.Value));

    private static IEnumerable<Deadline> AllReports(Plan plan, DateRange period) => plan.Reports
        .SelectMany(duty => ReportCalendar.In(plan, duty, period).Select(time => new Deadline.OfReport(plan, duty, time.Last)));

    private static bool HoldsAll(string title, string[] words) =>
        words.Length == 0 || (Folding.FoldToWords(title).Split(' ').ToHashSet() is var held && Array.TrueForAll(words, held.Contains));

    private IEnumerable<Deadline> Tasks(Plan plan, ReminderTiming.BeforeDeadlines timing, DateRange period) => AllTasks(plan, period)
        .Where(deadline => timing.TaskKey is null || deadline.TaskKey?.Value == timing.TaskKey)
        .Where(deadline => timing.Unit is not { } unit
            || ((Deadline.OfTask)deadline).Task.Leads.Any(name => units.SameUnit(name, plan, unit)));

    private IEnumerable<Deadline> Reports(Plan plan, ReminderTiming.BeforeDeadlines timing, DateRange period) => timing.TaskKey is not null
        ? []
        : AllReports(plan, period).Where(deadline => timing.Unit is not { } unit
            || new[] { ((Deadline.OfReport)deadline).Duty.Who, ((Deadline.OfReport)deadline).Duty.Via }.Any(name => name is not null && units.SameUnit(name, plan, unit)));
}
