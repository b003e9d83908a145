using System.Text.RegularExpressions;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Search;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>Finds tasks: by topic, by who bears them, or one by its key.</summary>
/// <param name="office">The plans.</param>
public sealed partial class TaskSkill(AnsweringOffice office)
{
    private const int MostNearKeys = 6;
    private const double MostlySaid = 0.6;

    /// <summary>Words that every task has in common.</summary>
    private static readonly CommonPhrases Common =
        new("nhiệm vụ, đầu việc, công việc, việc, mục, kế hoạch, nội dung, task, tasks, work, assignment, assignments");

    /// <summary>Words that ask who, and say nothing about what.</summary>
    private static readonly CommonPhrases WhoWords = new(
        "nhiệm vụ, đầu việc, công việc, việc, mục, kế hoạch, nội dung, chủ trì, phụ trách, phối hợp, đầu mối, tham mưu, phòng, đơn vị, cơ quan",
        "task, tasks, work, assignment, unit, units, lead, leads, leading, responsible, charge, office, department, coordinate, coordinates");

    /// <summary>The tasks about a topic, best first.</summary>
    public TasksFound Find(FindRequest request, Asker asker, ProgressSnapshot progress)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var about = About(request.Text, Common, asker);
        var kept = request.Unit is { } unit
            ? about.Where(hit => office.Bears(hit.Thing.Plan, hit.Thing.Item, unit, request.As ?? TaskRole.Any)).ToList()
            : about;
        return new TasksFound(request, Entries(kept.OrderBy(hit => OwnFirst.Rank(hit.Thing.Plan, asker)), asker, progress))
        {
            IsNearest = kept.Count > 0 && !kept.Any(hit => hit.IsSure),
            OthersTasks = kept.Count == 0 ? about.Count(hit => hit.IsSure) : 0,
        };
    }

    /// <summary>Who leads or coordinates something: the tasks about it, those that name a unit first; of tasks that fit less well than others none.</summary>
    public WhoAnswer Who(WhoRequest request, Asker asker, ProgressSnapshot progress)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        if (request.Task is { } task)
        {
            return new WhoAnswer(request, [.. Named(task).Select(named => TaskEntry.Of(named.Plan, named.Item, asker.Today, progress))]);
        }

        var about = About(request.Text, WhoWords, asker);
        var best = about.Where(hit => hit.IsAsGoodAs(about[0]))
            .OrderBy(hit => hit.Thing.Item.Leads.Count + hit.Thing.Item.Coordinators.Count > 0 ? 0 : 1)
            .ThenBy(hit => OwnFirst.Rank(hit.Thing.Plan, asker));
        return new WhoAnswer(request, Entries(best, asker, progress)) { IsNearest = about.Count > 0 && !about[0].IsSure };
    }

    /// <summary>Whether a passage says most of what is asked who bears it, phrase by phrase. The name of a body is nothing that anyone bears.</summary>
    public bool IsAbout(Passage passage, string text)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var analyzer = office.Passages.Analyzer;
        var said = new PhraseCover(analyzer.Analyze($"{passage.Bearer} {passage.Text}")).Of(analyzer.Analyze(TalkWords.Without(text, WhoWords)));
        return said >= MostlySaid && !Body().IsMatch(text);
    }

    /// <summary>One task in full.</summary>
    public TaskExplained Explain(ExplainRequest request, Asker asker, ProgressSnapshot progress)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var plan = office.Library.FindBySource(request.Task.Source);
        var task = Named(request.Task).Select(named => TaskEntry.Of(named.Plan, named.Item, asker.Today, progress)).FirstOrDefault();
        return new TaskExplained(request, task)
        {
            Plan = plan,
            NearKeys = task is null && plan is not null ? NearKeys.Of(plan, request.Task.Key.Value, MostNearKeys) : [],
        };
    }

    private static List<TaskEntry> Entries(IEnumerable<TopicFit<(Plan Plan, PlanTask Item)>> hits, Asker asker, ProgressSnapshot progress) =>
        [.. hits.Select(hit => TaskEntry.Of(hit.Thing.Plan, hit.Thing.Item, asker.Today, progress))];

    private IEnumerable<(Plan Plan, PlanTask Item)> Named(TaskReference reference) =>
        office.Library.FindBySource(reference.Source) is { } plan
            ? plan.Tasks.Where(task => task.Key == reference.Key).Select(task => (plan, task))
            : [];

    /// <summary>The tasks about a topic, best first; a topic of nothing but common words is taken as it stands.</summary>
    private IReadOnlyList<TopicFit<(Plan Plan, PlanTask Item)>> About(string text, CommonPhrases common, Asker asker)
    {
        var topic = Topic.Of(text, common, office, asker);
        topic = topic.Words.Length > 0 ? topic : topic with { Words = text };
        return topic.In(office.Tasks, thing => thing.Plan, (thing, words) => office.Cover(thing.Item, words));
    }

    /// <summary>"Sở Nội vụ", "Cục Hải quan": nothing but a body's name.</summary>
    [GeneratedRegex(@"^\s*(?:Sở|Bộ|Cục|Chi cục|UBND|Ủy ban|Viện)(?:\s\p{L}+){1,3}\s*[?.!]*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Body();
}
