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
    /// <summary>Those among known deadlines that a standing reminder is about, in their order.</summary>
    internal IReadOnlyList<Deadline> Of(ReminderTiming.BeforeDeadlines timing, string? text, IReadOnlyList<Deadline> deadlines)
    {
        var words = Folding.FoldToWords(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. deadlines.Where(deadline => IsNamed(deadline, timing) && (timing.Unit is not { } unit || IsOf(unit, deadline)) && HoldsAll(deadline.Title, words))];
    }

    /// <summary>Every deadline whose last day lies in a period, the earliest first and each once.</summary>
    internal static IReadOnlyList<Deadline> All(PlanLibrary library, ExtensionSnapshot extensions, DateRange period) =>
    [
        .. library.Plans.SelectMany(plan => AllTasks(plan, extensions, period).Concat(AllReports(plan, period)))
            .DistinctBy(deadline => (deadline.Item, deadline.LastDay))
            .OrderBy(deadline => deadline.LastDay),
    ];

    /// <summary>Whether a unit leads the task, or owes the report or passes it on.</summary>
    internal bool IsOf(Unit unit, Deadline deadline) => deadline switch
    {
        Deadline.OfTask task => task.Task.Leads.Any(name => units.SameUnit(name, task.Plan, unit)),
        Deadline.OfReport report => new[] { report.Duty.Who, report.Duty.Via }.Any(name => name is not null && units.SameUnit(name, report.Plan, unit)),
        _ => throw new ArgumentOutOfRangeException(nameof(deadline)),
    };

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
            .Where(plan => IsIn(plan, item))
            .SelectMany(plan => AllTasks(plan, extensions, day).Concat(AllReports(plan, day)))
            .FirstOrDefault(deadline => deadline.Item == item);
    }

    /// <summary>Whether an item says that it is of a plan: its id stands between two bars after the first word.</summary>
    private static bool IsIn(Plan plan, string item)
    {
        var rest = item.AsSpan(item.IndexOf('|', StringComparison.Ordinal) + 1);
        return rest.StartsWith(plan.Id.Value, StringComparison.Ordinal) && rest[plan.Id.Value.Length..].StartsWith("|", StringComparison.Ordinal);
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

    private static bool IsNamed(Deadline deadline, ReminderTiming.BeforeDeadlines timing) =>
        (timing.PlanId is null || deadline.Plan.Id.Value == timing.PlanId) && (timing.TaskKey is null || deadline.TaskKey?.Value == timing.TaskKey);
}
