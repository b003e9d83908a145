using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>The plans and units that a request is about.</summary>
/// <param name="office">All plans.</param>
/// <param name="source">The one plan's file; null for every plan.</param>
/// <param name="units">The units, any of which may bear what is shown; none for every unit.</param>
internal sealed class PlanScope(AnsweringOffice office, string? source, IReadOnlyList<Unit> units)
{
    /// <summary>The units; empty for every unit.</summary>
    public IReadOnlyList<Unit> Units => units;

    /// <summary>The units of a request that may name several.</summary>
    public static IReadOnlyList<Unit> UnitsOf(Unit? first, IReadOnlyList<Unit> also) => first is null ? also : [first, .. also.Where(unit => unit != first)];

    /// <summary>Everything of one kind in the plans that are meant, with its plan.</summary>
    public IEnumerable<(Plan Plan, T Item)> Each<T>(Func<Plan, IEnumerable<T>> items) =>
        source is null ? office.Each(items) : office.Each(items).Where(pair => pair.Plan.Source == source);

    /// <summary>Whether any of the units bears a task in a role; every task where no unit is meant.</summary>
    public bool Bears(Plan plan, PlanTask task, TaskRole role) => units.Count == 0 || Any(unit => office.Bears(plan, task, unit, role));

    /// <summary>Whether a report names any of the units as who reports or through whom; every report where no unit is meant.</summary>
    public bool Names(Plan plan, ReportingDuty duty) => units.Count == 0 || Any(unit => office.Names(plan, duty, unit));

    /// <summary>Which of several units a row concerns; none where at most one was asked about, and every row concerns it.</summary>
    public IReadOnlyList<Unit> Concerned(Func<Unit, bool> bears) => units.Count < 2 ? [] : [.. units.Where(bears)];

    /// <summary>What the plans do not speak of.</summary>
    /// <param name="period">The period asked about; null for any.</param>
    public PlanSilence Silence(DateRange? period)
    {
        var spoken = period is { } asked ? SpokenYears() : [];
        var outside = period is { } days && spoken.Count > 0 && !spoken.Any(year => DateRange.Year(year).Overlaps(days));
        return new PlanSilence([.. units.Where(unit => !IsNamed(unit))], outside ? [.. spoken] : []);
    }

    private bool Any(Func<Unit, bool> bears)
    {
        foreach (var unit in units)
        {
            if (bears(unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a meeting concluded does not mean that the plans speak of a unit or a year.</summary>
    private IEnumerable<(Plan Plan, T Item)> Documents<T>(Func<Plan, IEnumerable<T>> items) => office.Each(items).Where(pair => !ConclusionPlan.Is(pair.Plan));

    private IEnumerable<(Plan Plan, T Item)> Spoken<T>(Func<Plan, IEnumerable<T>> items) => Each(items).Where(pair => !ConclusionPlan.Is(pair.Plan));

    private bool IsNamed(Unit unit) =>
        Documents(plan => plan.Tasks).Any(pair => office.Bears(pair.Plan, pair.Item, unit, TaskRole.Any))
        || Documents(plan => plan.Reports).Any(pair => office.Names(pair.Plan, pair.Item, unit));

    private SortedSet<int> SpokenYears()
    {
        var years = new SortedSet<int>(Spoken<int?>(plan => [plan.Year]).Select(pair => pair.Item).OfType<int>());
        foreach (var (_, task) in Spoken(plan => plan.Tasks))
        {
            switch (task.Schedule)
            {
                case Schedule.Continuous { Years: var all }:
                    years.UnionWith(Enumerable.Range(all.First.Year, all.Last.Year - all.First.Year + 1));
                    break;
                case Schedule.Period { First: var first, Last: { } last }:
                    years.UnionWith(Enumerable.Range(first.Year, last.Year - first.Year + 1));
                    break;
                case Schedule.Deadline { Last: var day }:
                    years.Add(day.Year);
                    break;
                default:
                    break;
            }
        }

        return years;
    }
}
