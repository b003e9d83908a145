using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Journal;

namespace Assistant.Skills.Progress;

/// <summary>Lets what was reported follow a task to its new key, its history with it.</summary>
public sealed class ProgressRecords : ITaskRecords
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
                Kind = ProgressSkills.RecordKind,
                OutboxState.Pending,
                FromRecord = ProgressRepository.RecordId(plan.Value, move.From.Value),
                ToRecord = ProgressRepository.RecordId(plan.Value, move.To.Value),
            };
            await work.ExecuteAsync("update progress set task_key = @To where plan_id = @Plan and task_key = @From", keys, cancellationToken);

            // An entry's words never change; what does is the file it is kept in.
            await work.ExecuteAsync(
                "update journal_entries set record_id = @ToRecord where record_kind = @Kind and record_id = @FromRecord", keys, cancellationToken);

            // What is still owed goes with it, or a later report would overtake it at the other end.
            await work.ExecuteAsync(
                "update outbox set record_id = @ToRecord where record_kind = @Kind and record_id = @FromRecord and state = @Pending", keys, cancellationToken);
        }
    }
}
