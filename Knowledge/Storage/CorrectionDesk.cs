using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Corrections;

namespace Assistant.Knowledge.Storage;

/// <summary>
/// Takes down what people put right in the reading of plans. To review a plan: show <see cref="PlanDoubts.Of"/>, and for
/// each doubt either <see cref="ConfirmAsync"/> it or <see cref="CorrectAsync"/> it; then refresh the shelf.
/// </summary>
public sealed class CorrectionDesk(Database database, TimeProvider clock)
{
    /// <summary>Stores the right value of one field; an earlier correction of it gives way. The plan as read stays stored as read.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="part">What the value belongs to.</param>
    /// <param name="field">Which value.</param>
    /// <param name="value">The right value.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="cancellationToken">Cancels; nothing is stored then.</param>
    /// <exception cref="NotWritableException">The database cannot be written; nothing was stored.</exception>
    public async Task<CorrectionOutcome> CorrectAsync(
        PlanId plan, PlanPart part, PlanField field, PlanValue value, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        await using var work = await database.BeginAsync(cancellationToken);
        if (await FindAsync(plan, work, cancellationToken) is not { } stored || PlanFields.Read(stored.Read, part, field) is not { } read)
            return new CorrectionOutcome.Unknown();
        if (PlanFields.Write(stored.Read, part, field, value) is null)
            return new CorrectionOutcome.NotAValue();
        var text = (await work.FindAsync<PlanTextRow>($"select {PlanTextRow.Columns} from plans where id = @Id", new { Id = plan.Value }, cancellationToken))!.ToText();
        var correction = new PlanCorrection(
            part, CorrectionBasis.Name(stored.Read, part), field, value, read, CorrectionBasis.Of(stored.Read, part, text), by, clock.GetUtcNow());
        await CorrectionTable.PutAsync(plan, correction, work, cancellationToken);
        await PlanEvents.NoteAsync(plan, "corrected", by, $"{part.GetType().Name} {field}", correction.At, work, cancellationToken);
        await work.CommitAsync(cancellationToken);
        var others = stored.Corrections.Where(other => other.Part != part || other.Field != field);
        return new CorrectionOutcome.Kept(correction, CorrectedPlan.Of(stored.Read, [.. others, correction]));
    }

    /// <summary>Says that a doubtful value is right as it stands.</summary>
    /// <exception cref="NotWritableException">The database cannot be written; nothing was stored.</exception>
    public Task<CorrectionOutcome> ConfirmAsync(PlanId plan, PlanDoubt doubt, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(doubt);
        return CorrectAsync(plan, doubt.Part, doubt.Field, doubt.Read, by, cancellationToken);
    }

    /// <summary>Takes a correction back: the value as read holds again.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="NotWritableException">The database cannot be written; nothing was changed.</exception>
    public async Task<bool> TakeBackAsync(PlanId plan, PlanPart part, PlanField field, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        await using var work = await database.BeginAsync(cancellationToken);
        if (!await CorrectionTable.RemoveAsync(plan, part, field, work, cancellationToken))
            return false;
        await PlanEvents.NoteAsync(plan, "uncorrected", by, $"{part.GetType().Name} {field}", clock.GetUtcNow(), work, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    private static async Task<StoredPlan?> FindAsync(PlanId plan, UnitOfWork work, CancellationToken cancellationToken)
    {
        var row = await work.FindAsync<PlanRow>($"select {PlanRow.Columns} from plans where id = @Id", new { Id = plan.Value }, cancellationToken);
        return row?.ToStored(await CorrectionTable.OfAsync(plan, work, cancellationToken));
    }
}
