using System.Collections.Concurrent;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Vietnamese.Restoring;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>All that answers are given from at one moment: the plans, the search over them, and who is who in them.</summary>
public sealed class AnsweringOffice
{
    private readonly ConcurrentDictionary<PlanTask, PhraseCover> _covers = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<Office> _named;

    /// <summary>Creates an office. Building its indexes takes a moment; asking it does not.</summary>
    /// <param name="library">The plans in force.</param>
    /// <param name="passages">The search over the same plans.</param>
    /// <param name="units">Which unit a plan means.</param>
    public AnsweringOffice(PlanLibrary library, PassageIndex passages, IUnitNames units)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(passages);
        (Library, Passages, Units) = (library, passages, units);
        var analyzer = passages.Analyzer;
        Tasks = new(analyzer, Each(plan => plan.Tasks), pair => (pair.Item.Title, TaskWords(pair.Item)));
        Targets = new(analyzer, Each(plan => plan.Targets), pair => (pair.Item.Metric, $"{pair.Item.Period} {pair.Item.Evidence.Quote}"));
        Reports = new(analyzer, Each(plan => plan.Reports), pair => ($"{pair.Item.Subject} {pair.Item.Who} {pair.Item.To} {pair.Item.Via}", pair.Plan.Title));
        Rules = new(analyzer, Each(plan => plan.MeetingRules), pair => (pair.Item.Meeting, ""));
        _named = new(() => new Office(library));
        Plans = new(analyzer, [.. ConclusionPlan.Documents(library)], plan => ($"{plan.Title} {plan.Document}", $"{plan.Issuer} {plan.Year}"));
    }

    /// <summary>Creates what an office's answers are given from.</summary>
    /// <param name="office">The office.</param>
    /// <param name="plans">Its plans, each with the file it was read from, where that is at hand.</param>
    /// <param name="restorer">Gives files that lost their marks their marks back.</param>
    public static AnsweringOffice Of(Office office, IEnumerable<(Plan Plan, SourceText? Text)> plans, TextRestorer restorer)
    {
        ArgumentNullException.ThrowIfNull(office);
        return new AnsweringOffice(office.Library, PassageIndex.Build(plans, restorer), new DirectoryUnitNames(office.Directory));
    }

    /// <summary>The plans.</summary>
    public PlanLibrary Library { get; }

    /// <summary>The search over their words.</summary>
    public PassageIndex Passages { get; }

    /// <summary>Which unit a plan means.</summary>
    public IUnitNames Units { get; }

    /// <summary>The names by which texts call the same plans.</summary>
    internal Office Named => _named.Value;

    internal TopicIndex<(Plan Plan, PlanTask Item)> Tasks { get; }

    internal TopicIndex<(Plan Plan, Target Item)> Targets { get; }

    internal TopicIndex<(Plan Plan, ReportingDuty Item)> Reports { get; }

    internal TopicIndex<(Plan Plan, MeetingRule Item)> Rules { get; }

    internal TopicIndex<Plan> Plans { get; }

    /// <summary>How much of some words a task says phrase by phrase, 0 to 1.</summary>
    internal double Cover(PlanTask task, string words) => _covers
        .GetOrAdd(task, (_, analyzer) => new PhraseCover(analyzer.Analyze($"{task.Title} {TaskWords(task)}")), Passages.Analyzer)
        .Of(Passages.Analyzer.Analyze(words));

    /// <summary>Everything of one kind, with its plan.</summary>
    internal IEnumerable<(Plan Plan, T Item)> Each<T>(Func<Plan, IEnumerable<T>> items) =>
        Library.Plans.SelectMany(plan => items(plan).Select(item => (plan, item)));

    /// <summary>Whether a unit bears a task in a role.</summary>
    internal bool Bears(Plan plan, PlanTask task, Unit unit, TaskRole role) => role switch
    {
        TaskRole.Lead => Names(task.Leads, plan, unit),
        TaskRole.Coordinator => Names(task.Coordinators, plan, unit),
        _ => Names(task.Leads, plan, unit) || Names(task.Coordinators, plan, unit),
    };

    /// <summary>Whether a report names a unit as who reports, or through whom.</summary>
    internal bool Names(Plan plan, ReportingDuty duty, Unit unit) =>
        (duty.Who is { } who && Units.SameUnit(who, plan, unit)) || (duty.Via is { } via && Units.SameUnit(via, plan, unit));

    /// <summary>What is said of a task beside its title.</summary>
    internal static string TaskWords(PlanTask task) =>
        string.Join(' ', task.Activities.Select(activity => activity.Text).Concat(task.Products));

    private bool Names(IReadOnlyList<string> names, Plan plan, Unit unit) => names.Any(name => Units.SameUnit(name, plan, unit));
}
