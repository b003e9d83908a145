using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Roster;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Bot.Intake;

/// <summary>What was read out of sent files: shown on a card, added when confirmed.</summary>
internal sealed class PlanFileDialog(IntakeStore store, PlanStore plans, PlanShelf shelf) : IDialog
{
    /// <inheritdoc/>
    public DialogSubject Subject => DialogSubject.Plan;

    /// <inheritdoc/>
    public bool Owns(DialogFrame frame) => frame is DialogFrame.AddPlans;

    /// <inheritdoc/>
    public string NameOf(DialogFrame frame) => new DialogTexts(frame.Language)["Intake.Confirm"];

    /// <inheritdoc/>
    public async Task<DialogStep> ShowAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(frame.Language);
        return await store.FindBodyAsync(((DialogFrame.AddPlans)frame).Intake, cancellationToken) is { } body
            ? DialogStep.Wait(frame, new IntakeWords(texts).Card((DialogFrame.AddPlans)frame, body))
            : DialogStep.End(new Reply.Words(texts["Card.Gone"]));
    }

    /// <summary>Offers what an intake read; where it read nothing, says why and forgets it.</summary>
    public async Task<DialogStep> OfferAsync(IntakeRow row, CancellationToken cancellationToken)
    {
        var words = new IntakeWords(new DialogTexts(row.Language));
        var body = await store.FindBodyAsync(row.Id, cancellationToken) ?? new IntakeBody([], []);
        if (body.Plans.Count == 0)
        {
            await store.DeleteAsync(row.Id, cancellationToken);
            return DialogStep.End(new Reply.Words(words.NothingRead(body)));
        }

        var frame = new DialogFrame.AddPlans(row.Id)
        {
            Id = Guid.NewGuid().ToString("N"),
            Operation = Guid.NewGuid().ToString("N"),
            Owner = row.PersonId,
            OwnerName = row.PersonName,
            Language = row.Language,
        };
        return DialogStep.Wait(frame, words.Card(frame, body));
    }

    /// <inheritdoc/>
    public Task<DialogStep> SubmitAsync(DialogFrame frame, CardForm form, DialogContext context, CancellationToken cancellationToken) =>
        AddAsync((DialogFrame.AddPlans)frame, context.Turn, cancellationToken);

    /// <inheritdoc/>
    public async Task<DialogStep> AnswerAsync(DialogFrame frame, Answer answer, DialogContext context, CancellationToken cancellationToken)
    {
        var offer = (DialogFrame.AddPlans)frame;
        if (answer.Yes)
            return await AddAsync(offer, context.Turn, cancellationToken);
        await store.DeleteAsync(offer.Intake, cancellationToken);
        return DialogStep.End(new Reply.Words(new DialogTexts(frame.Language)["Intake.Cancelled"]));
    }

    /// <inheritdoc/>
    public Task<DialogStep?> HearAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) => Task.FromResult<DialogStep?>(null);

    private async Task<DialogStep> AddAsync(DialogFrame.AddPlans frame, Turn turn, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(frame.Language);
        if (PermissionDesk.Refuse(turn.Asker, Deed.KeepPlans) is { } refusal)
            return DialogStep.End(new RefusalWords(texts).Reply(refusal));
        if (await store.FindBodyAsync(frame.Intake, cancellationToken) is not { } body)
            return DialogStep.End(new Reply.Words(texts["Card.Gone"]));
        var words = new IntakeWords(texts);
        IReadOnlyList<PlanSaved> saved;
        try
        {
            saved = await plans.SaveAllAsync([.. body.Plans.Select(plan => new PlanReading(plan.Plan, plan.Text(), plan.Hash))], cancellationToken);
            await store.DeleteAsync(frame.Intake, cancellationToken);
            await shelf.RefreshAsync(plans, cancellationToken);
        }
        catch (NotWritableException)
        {
            return DialogStep.Wait(frame, new Reply.Words(texts["NotWritable"]));
        }

        return DialogStep.End(words.Receipt(saved, turn));
    }
}
