using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;

namespace Assistant.Skills.Reminders;

/// <summary>The last days in force: those that the plans set, and the later ones that were granted.</summary>
/// <param name="units">Which unit a plan means.</param>
public sealed class DeadlineCalendar(IUnitNames units)
{
    /// <summary>The deadlines that a standing reminder is about, whose last day lies in a period, the earliest first and each once.</summary>
    /// <param name="timing">Whose work, or which.</param>
    /// <param name="text">Words that its name holds; null for any.</param>
    /// <param name="library">The plans in force.</param>
    /// <param name="extensions">Which later last days were granted.</param>
    /// <param name="period">The period.</param>
    public IReadOnlyList<Deadline> Of(ReminderTiming.BeforeDeadlines timing, string? text, PlanLibrary library, ExtensionSnapshot extensions, DateRange period)
    {
        ArgumentNullException.ThrowIfNull(timing);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(extensions);
        var words = Folding.FoldToWords(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. library.Plans
            .Where(plan => timing.PlanId is null || plan.Id.Value == timing.PlanId)
            .SelectMany(plan => Tasks(plan, timing, extensions, period).Concat(Reports(plan, timing, period)))
            .Where(deadline => HoldsAll(deadline.Title, words))
            .DistinctBy(deadline => (deadline.Item, deadline.LastDay))
            .OrderBy(deadline => deadline.LastDay)];
    }

    /// <summary>The deadline that a stored item and day name; null where the plans hold it no more, or another day is in force.</summary>
    /// <param name="item">What <see cref="Deadline.Item"/> said.</param>
    /// <param name="lastDay">The last day that was in force then.</param>
    /// <param name="library">The plans in force.</param>
    /// <param name="extensions">Which later last days were granted.</param>
    public static Deadline? Find(string item, DateOnly lastDay, PlanLibrary library, ExtensionSnapshot extensions)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(extensions);
        var day = DateRange.Day(lastDay);
        return library.Plans
            .Where(plan => item.StartsWith($"task|{plan.Id}|", StringComparison.Ordinal) || item.StartsWith($"report|{plan.Id}|", StringComparison.Ordinal))
            .SelectMany(plan => AllTasks(plan, extensions, day).Concat(AllReports(plan, day)))
            .FirstOrDefault(deadline => deadline.Item == item);
    }

    private static IEnumerable<Deadline> AllTasks(Plan plan, ExtensionSnapshot extensions, DateRange period) =>
        from task in plan.Tasks
        let last = extensions.LastDay(plan, task)
        where last is { } day && period.Contains(day)
        select new Deadline.OfTask(plan, task, last.Value);

    private static IEnumerable<Deadline> AllReports(Plan plan, DateRange period) => plan.Reports
        .SelectMany(duty => ReportCalendar.In(plan, duty, period).Select(time => new Deadline.OfReport(plan, duty, time.Last)));

    private static bool HoldsAll(string title, string[] words) =>
        words.Length == 0 || (Folding.FoldToWords(title).Split(' ').ToHashSet() is var held && Array.TrueForAll(words, held.Contains));

    private IEnumerable<Deadline> Tasks(Plan plan, ReminderTiming.BeforeDeadlines timing, ExtensionSnapshot extensions, DateRange period) => AllTasks(plan, extensions, period)
        .Where(deadline => timing.TaskKey is null || deadline.TaskKey?.Value == timing.TaskKey)
        .Where(deadline => timing.Unit is not { } unit
            || ((Deadline.OfTask)deadline).Task.Leads.Any(name => units.SameUnit(name, plan, unit)));

    private IEnumerable<Deadline> Reports(Plan plan, ReminderTiming.BeforeDeadlines timing, DateRange period) => timing.TaskKey is not null
        ? []
        : AllReports(plan, period).Where(deadline => timing.Unit is not { } unit
            || new[] { ((Deadline.OfReport)deadline).Duty.Who, ((Deadline.OfReport)deadline).Duty.Via }.Any(name => name is not null && units.SameUnit(name, plan, unit)));
}
