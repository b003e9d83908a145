using Assistant.Bot.Graph.Pipeline;
using Assistant.Bot.Graph.Wire;

namespace Assistant.Bot.Graph.Planner;

/// <summary>Follow-up work in one plan of Planner, which has no key of its own against doing a thing twice.</summary>
internal sealed class PlannerTasks(GraphClient client, string plan)
{
    private const int Attempts = 3;

    /// <summary>
    /// Sees to it that the work stands as given, and answers with the task's id, to be stored. Where the id is known and the
    /// task is not there any more, a person removed it: refused as gone.
    /// </summary>
    public async Task<GraphAnswer<KnownTask.ById>> PutAsync(PlannerWork work, KnownTask known, CancellationToken cancellationToken)
    {
        if (known is KnownTask.ById byId)
            return await ChangeAsync(work, byId, cancellationToken);
        var looked = await FindAsync(work.Code, cancellationToken);
        if (looked is not GraphAnswer<KnownTask>.Done { Value: var found })
            return looked.Failure<KnownTask.ById>();
        if (found is KnownTask.ById there)
            return await ChangeAsync(work, there, cancellationToken);
        var request = GraphRequest.Post("planner/tasks", TaskForm.New(work, plan));
        var created = (await client.SendAsync(request, GraphJson.Wire.PlannerTaskResource, cancellationToken)).Select(task => new KnownTask.ById(task.Id ?? ""));
        if (created is not GraphAnswer<KnownTask.ById>.Later { MayBeDone: true })
            return created;
        looked = await FindAsync(work.Code, cancellationToken);
        return looked is GraphAnswer<KnownTask>.Done { Value: KnownTask.ById made } ? new GraphAnswer<KnownTask.ById>.Done(made) : created;
    }

    private async Task<GraphAnswer<KnownTask.ById>> ChangeAsync(PlannerWork work, KnownTask.ById known, CancellationToken cancellationToken)
    {
        var path = $"planner/tasks/{Uri.EscapeDataString(known.Id)}";
        for (var attempt = 1; ; attempt++)
        {
            var read = await client.SendAsync(GraphRequest.Get(path), GraphJson.Wire.PlannerTaskResource, cancellationToken);
            if (read is not GraphAnswer<PlannerTaskResource>.Done { Value: var there })
                return read.Failure<KnownTask.ById>();
            var request = GraphRequest.Patch(path, TaskForm.Change(work, there)) with { IfMatch = there.ETag ?? "" };
            var answer = await client.SendAsync(request, cancellationToken);
            // Somebody else changed it in between, or an attempt of ours whose answer was lost did: read and apply again.
            if (answer is not GraphAnswer<GraphNothing>.Refused { Status: 409 or 412 })
                return answer.Select(_ => known);
            if (attempt == Attempts)
                return new GraphAnswer<KnownTask.ById>.Later(TimeSpan.Zero, "the task keeps changing", MayBeDone: false);
        }
    }

    private async Task<GraphAnswer<KnownTask>> FindAsync(string code, CancellationToken cancellationToken)
    {
        var mark = TaskForm.Mark(code);
        var next = $"planner/plans/{Uri.EscapeDataString(plan)}/tasks";
        while (true)
        {
            var answer = await client.SendAsync(GraphRequest.Get(next), GraphJson.Wire.PlannerTaskPage, cancellationToken);
            if (answer is not GraphAnswer<ResourcePage<PlannerTaskResource>>.Done { Value: var page })
                return answer.Failure<KnownTask>();
            if (page.Value?.FirstOrDefault(task => task.Title?.EndsWith(mark, StringComparison.Ordinal) == true)?.Id is { } found)
                return new GraphAnswer<KnownTask>.Done(new KnownTask.ById(found));
            if (page.NextLink is null)
                return new GraphAnswer<KnownTask>.Done(new KnownTask.NoId());
            next = page.NextLink;
        }
    }
}
