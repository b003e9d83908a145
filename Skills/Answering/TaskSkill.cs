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
        var hits = About(request.Text, Common, asker)
            .Where(hit => request.Unit is null || office.Bears(hit.Plan, hit.Item, request.Unit, request.As ?? TaskRole.Any));
        return new TasksFound(request, [.. hits.Select(hit => TaskEntry.Of(hit.Plan, hit.Item, asker.Today, progress))]);
    }

    /// <summary>Who leads or coordinates something: the tasks about it, those that name a unit first.</summary>
    public WhoAnswer Who(WhoRequest request, Asker asker, ProgressSnapshot progress)
    {
        ArgumentNullException.ThrowIfNull(request);
        var hits = request.Task is { } task ? Named(task) : About(request.Text, WhoWords, asker);
        return new WhoAnswer(request, [.. hits
            .OrderBy(hit => hit.Item.Leads.Count + hit.Item.Coordinators.Count > 0 ? 0 : 1)
            .Select(hit => TaskEntry.Of(hit.Plan, hit.Item, asker.Today, progress))]);
    }

    /// <summary>One task in full.</summary>
    public TaskExplained Explain(ExplainRequest request, Asker asker, ProgressSnapshot progress)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        return new TaskExplained(request, Named(request.Task).Select(hit => TaskEntry.Of(hit.Plan, hit.Item, asker.Today, progress)).FirstOrDefault());
    }

    private IEnumerable<(Plan Plan, PlanTask Item)> Named(TaskReference reference) =>
        office.Library.FindBySource(reference.Source) is { } plan
            ? plan.Tasks.Where(task => task.Key == reference.Key).Select(task => (plan, task))
            : [];

    /// <summary>The tasks about a topic; a topic of nothing but common words is taken as it stands.</summary>
    private IEnumerable<(Plan Plan, PlanTask Item)> About(string topic, CommonWords leaveOut, Asker asker) =>
        office.Tasks.Find(topic, office.Tasks.HasSubject(topic, leaveOut) ? leaveOut : null)
            .Select(hit => hit.Thing)
            .OrderBy(hit => OwnFirst.Rank(hit.Plan, asker));
}
