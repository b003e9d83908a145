using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Search;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding;

namespace Assistant.Skills.Answering;

/// <summary>Finds tasks: by topic, by who bears them, or one by its key.</summary>
/// <param name="office">The plans.</param>
public sealed class TaskSkill(AnsweringOffice office)
{
    private const int MostNearKeys = 6;

    /// <summary>Words that every task has in common.</summary>
    private static readonly CommonWords Common =
        new("nhiệm vụ", "việc", "liên quan", "nội dung", "task tasks work assignment assignments");

    /// <summary>Words that ask who, and say nothing about what.</summary>
    private static readonly CommonWords WhoWords = new(
        "nhiệm vụ", "việc", "liên quan", "nội dung", "chủ trì", "phụ trách", "phối hợp", "phòng", "đơn vị", "cơ quan",
        "task tasks work assignment unit units lead leads leading responsible charge office department coordinate coordinates");

    /// <summary>The tasks about a topic, best first.</summary>
    public TasksFound Find(FindRequest request, Asker asker, ProgressSnapshot progress)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var about = About(request.Text, Common, asker);
        var kept = request.Unit is { } unit
            ? about.Where(hit => office.Bears(hit.Plan, hit.Task, unit, request.As ?? TaskRole.Any)).ToList()
            : about;
        return new TasksFound(request, [.. kept.OrderBy(hit => OwnFirst.Rank(hit.Plan, asker)).Select(hit => Entry(hit, asker, progress))])
        {
            IsNearest = kept.Count > 0 && !kept.Exists(hit => hit.IsSure),
            OthersTasks = kept.Count == 0 ? about.Count(hit => hit.IsSure) : 0,
        };
    }

    /// <summary>Who leads or coordinates something: the tasks about it, those that name a unit first; of tasks that fit less well than others none.</summary>
    public WhoAnswer Who(WhoRequest request, Asker asker, ProgressSnapshot progress)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var hits = request.Task is { } task ? [.. Named(task)] : TopicHit.Best(About(request.Text, WhoWords, asker));
        return new WhoAnswer(request, [.. hits
            .OrderBy(hit => hit.Task.Leads.Count + hit.Task.Coordinators.Count > 0 ? 0 : 1)
            .ThenBy(hit => OwnFirst.Rank(hit.Plan, asker))
            .Select(hit => Entry(hit, asker, progress))])
        {
            IsNearest = hits.Count > 0 && !hits.Exists(hit => hit.IsSure),
        };
    }

    /// <summary>One task in full.</summary>
    public TaskExplained Explain(ExplainRequest request, Asker asker, ProgressSnapshot progress)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var plan = office.Library.FindBySource(request.Task.Source);
        var task = Named(request.Task).Select(hit => Entry(hit, asker, progress)).FirstOrDefault();
        return new TaskExplained(request, task)
        {
            Plan = plan,
            NearKeys = task is null && plan is not null ? NearKeys.Of(plan, request.Task.Key.Value, MostNearKeys) : [],
        };
    }

    private static TaskEntry Entry(TopicHit hit, Asker asker, ProgressSnapshot progress) => TaskEntry.Of(hit.Plan, hit.Task, asker.Today, progress);

    private IEnumerable<TopicHit> Named(TaskReference reference) =>
        office.Library.FindBySource(reference.Source) is { } plan
            ? plan.Tasks.Where(task => task.Key == reference.Key).Select(task => new TopicHit(plan, task, 1))
            : [];

    /// <summary>The tasks about a topic, best first; a topic of nothing but common words is taken as it stands.</summary>
    private List<TopicHit> About(string text, CommonWords common, Asker asker)
    {
        var topic = Topic.Of(text, common, office, asker);
        var hits = topic.Words.Length > 0 ? topic.In(office.Tasks, thing => thing.Plan, TopicHit.Sure) : office.Tasks.Find(text);
        return [.. hits.Select(hit => new TopicHit(hit.Thing.Plan, hit.Thing.Item, hit.Fit))];
    }
}
