using Assistant.Knowledge.Plans;

namespace Assistant.Knowledge.Storage;

/// <summary>What people recorded on the tasks of plans, kept under plan and key: it must follow a task whose key moves.</summary>
public interface ITaskRecords
{
    /// <summary>Moves the records of a plan, in the transaction that saves its new version.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="moves">
    /// The moves, to be made one after another: no key is moved to while records may still stand under it, so that a ring of
    /// keys comes as moves through keys of no task.
    /// </param>
    /// <param name="work">The transaction.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task FollowAsync(PlanId plan, IReadOnlyList<TaskMove> moves, UnitOfWork work, CancellationToken cancellationToken);
}
