using System.Diagnostics;
using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Pipeline;
using Assistant.Bot.Graph.Tasks;
using Assistant.Skills.Journal;
using Assistant.Skills.Register;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Outbox.FollowUps;

/// <summary>
/// Keeps a task of Planner, or one of To Do for each head, in line with each piece of work that a meeting concluded. Work that is concluded no
/// more is taken away there, unless it was done.
/// </summary>
internal sealed partial class FollowUpTasks(
    TaskPlaces places, KeptTasks tasks, FollowUpHeads heads, IOptions<GraphOptions> options, ILogger<FollowUpTasks> logger) : IOutboxHandler
{
    private readonly FollowUpGoal _goal = options.Value.FollowUps;
    private readonly FollowUpWords _words = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Kinds => [TaskListing.Listed, TaskListing.Dropped];

    /// <inheritdoc/>
    public async Task<Delivery> DeliverAsync(OutboxClaim claim, CancellationToken cancellationToken)
    {
        // With no place named any more, what stands in one is left there: a setting that was lost must not empty a plan.
        if (_goal is FollowUpGoal.Nowhere || !TaskListing.IsFollowUp(claim.RecordId))
            return new Delivery.Done();
        if (await WantedAsync(claim, cancellationToken) is not { } wanted)
            return new Delivery.Later(TimeSpan.Zero, "the directory has not been read");
        var kept = await tasks.OfAsync(claim.RecordId, cancellationToken);
        foreach (var old in kept.Where(each => each.Number < claim.Number && !wanted.ContainsKey(each.Place)))
        {
            if (await TakeAwayAsync(claim, old, cancellationToken) is var delivery and not Delivery.Done)
                return delivery;
        }

        foreach (var (place, task) in wanted)
        {
            if (await PutAsync(claim, place, task, kept.FirstOrDefault(each => each.Place == place), cancellationToken) is var delivery and not Delivery.Done)
                return delivery;
        }

        return new Delivery.Done();
    }

    /// <summary>What should stand where as of a message; null while that cannot be told.</summary>
    private async Task<IReadOnlyDictionary<TaskPlace, OfficeTask>?> WantedAsync(OutboxClaim claim, CancellationToken cancellationToken)
    {
        if (claim.Message.Kind == TaskListing.Dropped)
            return new Dictionary<TaskPlace, OfficeTask>();
        var listed = OutboxBody.Task(claim.Message);
        if (await heads.OfAsync(listed.Leads, cancellationToken) is not { } own)
            return null;
        return _goal switch
        {
            FollowUpGoal.Plan plan => new Dictionary<TaskPlace, OfficeTask> { [new TaskPlace.Plan(plan.Id)] = _words.Task(claim.RecordId, listed, own) },
            FollowUpGoal.OwnLists lists => own.ToDictionary(head => (TaskPlace)new TaskPlace.OwnList(head, lists.Name), _ => _words.Task(claim.RecordId, listed, [])),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<Delivery> PutAsync(OutboxClaim claim, TaskPlace place, OfficeTask task, KeptTask? kept, CancellationToken cancellationToken)
    {
        if (kept?.Number >= claim.Number || kept is { State: KeptTaskState.RemovedByHand })
            return new Delivery.Done();
        var standing = kept is { State: KeptTaskState.Standing } ? kept : null;

        // Each assignment is mailed to the person: none for what needs nobody any more.
        if (standing is null && task.State == TaskState.Completed)
            task = task with { Assignees = [] };
        if (standing is not null && KeptTasks.Form(standing.Task) == KeptTasks.Form(task))
            return await KeepAsync(standing with { Number = claim.Number });
        var answer = await places.At(place).PutAsync(task, standing is null ? new KnownTask.NoId() : new KnownTask.ById(standing.Id, standing.Task), cancellationToken);
        switch (answer)
        {
            case GraphAnswer<PutTask>.Done { Value: PutTask.Standing { Id: var id } }:
                return await KeepAsync(new KeptTask(claim.RecordId, place, id, claim.Number, task, KeptTaskState.Standing));
            case GraphAnswer<PutTask>.Done { Value: PutTask.Removed } when standing is not null:
                LogRemoved(claim.RecordId);
                return await KeepAsync(standing with { Number = claim.Number, State = KeptTaskState.RemovedByHand });
            case GraphAnswer<PutTask>.Refused { Status: 403 } refused when refused.Code.StartsWith("Maximum", StringComparison.OrdinalIgnoreCase):
                // Planner's own limits are no missing permission: they are there until somebody makes room.
                return new Delivery.Refused($"{refused.Status} {refused.Code}", refused.Why);
            default:
                return Deliveries.Of(answer);
        }
    }

    /// <summary>Takes away what is nobody's work any more, or not this person's.</summary>
    private async Task<Delivery> TakeAwayAsync(OutboxClaim claim, KeptTask kept, CancellationToken cancellationToken)
    {
        if (kept.State != KeptTaskState.Standing || kept.Task.State == TaskState.Completed)
            return new Delivery.Done();
        var answer = await places.At(kept.Place).RemoveAsync(kept.Id, cancellationToken);
        return answer is GraphAnswer<GraphNothing>.Done
            ? await KeepAsync(kept with { Number = claim.Number, State = KeptTaskState.TakenAway })
            : Deliveries.Of(answer);
    }

    /// <summary>Graph's answer is here: what it says is kept also when the program is stopping.</summary>
    private async Task<Delivery> KeepAsync(KeptTask kept)
    {
        await tasks.KeepAsync(kept, CancellationToken.None);
        return new Delivery.Done();
    }

    [LoggerMessage(LogLevel.Information, "The task of follow-up {RecordId} was removed by hand; it stays so.")]
    private partial void LogRemoved(string recordId);
}
