using Assistant.Knowledge.Plans;

namespace Assistant.Knowledge.Storage;

/// <summary>Withdraws, replaces and restores plans. What people recorded on their tasks stays.</summary>
public sealed class StandingDesk(Database database, TimeProvider clock)
{
    /// <summary>Withdraws a plan: it is no longer answered from.</summary>
    /// <returns>Whether there was such a plan, and it was in force.</returns>
    /// <exception cref="NotWritableException">The database cannot be written; nothing was changed.</exception>
    public Task<bool> WithdrawAsync(PlanId plan, string by, CancellationToken cancellationToken) =>
        SetAsync(plan, PlanRow.Withdrawn, null, by, "withdrawn", "standing is null", cancellationToken);

    /// <summary>The same in the caller's transaction.</summary>
    public Task<bool> WithdrawAsync(PlanId plan, string by, UnitOfWork work, CancellationToken cancellationToken) =>
        SetAsync(plan, PlanRow.Withdrawn, null, by, "withdrawn", "standing is null", work, cancellationToken);

    /// <summary>Puts another plan in a plan's place.</summary>
    /// <returns>Whether there were both plans, and the first was in force.</returns>
    /// <exception cref="ArgumentException">They are one plan.</exception>
    /// <exception cref="NotWritableException">The database cannot be written; nothing was changed.</exception>
    public Task<bool> ReplaceAsync(PlanId plan, PlanId other, string by, CancellationToken cancellationToken) => plan == other
        ? throw new ArgumentException("A plan cannot replace itself.", nameof(other))
        : SetAsync(plan, PlanRow.Replaced, other, by, "replaced", "standing is null and exists (select 1 from plans o where o.id = @Other)", cancellationToken);

    /// <summary>Puts a plan that was withdrawn or replaced in force again.</summary>
    /// <returns>Whether there was such a plan, and it was not in force.</returns>
    /// <exception cref="NotWritableException">The database cannot be written; nothing was changed.</exception>
    public Task<bool> RestoreAsync(PlanId plan, string by, CancellationToken cancellationToken) =>
        SetAsync(plan, null, null, by, "restored", "standing is not null", cancellationToken);

    /// <summary>The same in the caller's transaction.</summary>
    public Task<bool> RestoreAsync(PlanId plan, string by, UnitOfWork work, CancellationToken cancellationToken) =>
        SetAsync(plan, null, null, by, "restored", "standing is not null", work, cancellationToken);

    private async Task<bool> SetAsync(
        PlanId plan, string? standing, PlanId? other, string by, string kind, string condition, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(cancellationToken);
        if (!await SetAsync(plan, standing, other, by, kind, condition, work, cancellationToken))
            return false;
        await work.CommitAsync(cancellationToken);
        return true;
    }

    private async Task<bool> SetAsync(
        PlanId plan, string? standing, PlanId? other, string by, string kind, string condition, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentNullException.ThrowIfNull(work);
        var now = clock.GetUtcNow();
        var changed = await work.ExecuteAsync(
            $"""
            update plans set standing = @standing, replaced_by = @Other, standing_by = @Person, standing_at = @At
            where id = @Id and {condition}
            """,
            new { Id = plan.Value, standing, Other = other?.Value, Person = standing is null ? null : by, At = standing is null ? null : Stored.Instant(now) },
            cancellationToken);
        if (changed == 0)
            return false;
        await PlanEvents.NoteAsync(plan, kind, by, other?.Value, now, work, cancellationToken);
        return true;
    }
}
