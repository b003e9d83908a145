using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Extensions;

/// <summary>Lets what was asked and decided about a task's last day follow it to its new key.</summary>
public sealed class ExtensionRecords : ITaskRecords
{
    /// <inheritdoc/>
    public async Task FollowAsync(PlanId plan, IReadOnlyList<TaskMove> moves, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(moves);
        ArgumentNullException.ThrowIfNull(work);
        foreach (var move in moves)
        {
            await work.ExecuteAsync(
                "update extensions set task_key = @To where plan_id = @Plan and task_key = @From",
                new { Plan = plan.Value, From = move.From.Value, To = move.To.Value },
                cancellationToken);
        }
    }
}
