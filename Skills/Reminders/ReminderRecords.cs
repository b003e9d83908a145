using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Reminders;

/// <summary>Lets reminders of a task, the messages about it that are owed or were sent, and the wish not to be reminded of it, follow it to its new key.</summary>
public sealed class ReminderRecords : ITaskRecords
{
    /// <inheritdoc/>
    public async Task FollowAsync(PlanId plan, IReadOnlyList<TaskMove> moves, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(moves);
        ArgumentNullException.ThrowIfNull(work);
        foreach (var move in moves)
        {
            var keys = new
            {
                Plan = plan.Value,
                From = move.From.Value,
                To = move.To.Value,
                FromItem = Deadline.ItemOf(plan, move.From),
                ToItem = Deadline.ItemOf(plan, move.To),
            };
            await work.ExecuteAsync("update reminders set task_key = @To where plan_id = @Plan and task_key = @From", keys, cancellationToken);
            await work.ExecuteAsync(
                "update owed_reminders set task_key = @To, item = @ToItem where plan_id = @Plan and task_key = @From and item = @FromItem", keys, cancellationToken);
            await work.ExecuteAsync("update reminder_mutes set item = @ToItem where item = @FromItem", keys, cancellationToken);
        }
    }
}
