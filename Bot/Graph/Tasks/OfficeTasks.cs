using Assistant.Bot.Graph.Pipeline;

namespace Assistant.Bot.Graph.Tasks;

/// <summary>
/// Tasks in one place, each there once whatever is lost on the way and however often it is put: where no id is known, the place is searched for
/// the task's mark before a task is made, and again when a creation was not answered.
/// </summary>
internal sealed class OfficeTasks(ITaskStore store)
{
    /// <summary>Sees to it that the task stands as given.</summary>
    public async Task<GraphAnswer<PutTask>> PutAsync(OfficeTask task, KnownTask known, CancellationToken cancellationToken)
    {
        if (known is KnownTask.ById there
            && await ChangeAsync(there.Id, task, there.Last, cancellationToken) is var changed and not GraphAnswer<PutTask>.Refused { IsGone: true })
        {
            return changed;
        }

        // That the place answers and has no such task tells a removed task from a place that is out of reach.
        var looked = await LookAsync(task.Code, cancellationToken);
        if (looked is not GraphAnswer<string?>.Done { Value: var found })
            return looked.Failure<PutTask>();
        if (found is not null)
            return await ChangeAsync(found, task, null, cancellationToken);
        if (known is KnownTask.ById)
            return new GraphAnswer<PutTask>.Done(new PutTask.Removed());
        var created = (await store.CreateAsync(task, cancellationToken)).Select<PutTask>(id => new PutTask.Standing(id));
        if (created is not GraphAnswer<PutTask>.Later { MayBeDone: true })
            return created;
        looked = await LookAsync(task.Code, cancellationToken);
        return looked is GraphAnswer<string?>.Done { Value: { } made } ? await ChangeAsync(made, task, null, cancellationToken) : created;
    }

    /// <summary>Takes a task away; one that is not there is done.</summary>
    public Task<GraphAnswer<GraphNothing>> RemoveAsync(string id, CancellationToken cancellationToken) => store.DeleteAsync(id, cancellationToken);

    private async Task<GraphAnswer<PutTask>> ChangeAsync(string id, OfficeTask task, OfficeTask? before, CancellationToken cancellationToken) =>
        (await store.ChangeAsync(id, task, before, cancellationToken)).Select<PutTask>(_ => new PutTask.Standing(id));

    /// <summary>The task that bears a mark; null where none does.</summary>
    private async Task<GraphAnswer<string?>> LookAsync(string code, CancellationToken cancellationToken)
    {
        var answer = await store.FindAsync(code, cancellationToken);
        if (answer is not GraphAnswer<IReadOnlyList<string>>.Done { Value: var found })
            return answer.Failure<string?>();
        var ids = found.Order(StringComparer.Ordinal).ToList();

        // A creation that Graph did long after it was given up comes on top of the one that was made instead.
        foreach (var surplus in ids.Skip(1))
        {
            if (await store.DeleteAsync(surplus, cancellationToken) is var deleted and not GraphAnswer<GraphNothing>.Done)
                return deleted.Failure<string?>();
        }

        return new GraphAnswer<string?>.Done(ids.Count == 0 ? null : ids[0]);
    }
}
