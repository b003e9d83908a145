using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Intake;
using Assistant.Bot.Roster;
using Assistant.Knowledge.Plans.Corrections;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Review;

/// <summary>Goes through what is doubtful in a plan, one value a card: the person confirms it, corrects it, or leaves it for later.</summary>
internal sealed class ReviewDialog(PlanStore store, CorrectionDesk corrections, PlanShelf shelf) : IDialog
{
    private const int MostPlansOffered = 6;

    /// <inheritdoc/>
    public DialogSubject Subject => DialogSubject.Plan;

    /// <inheritdoc/>
    public bool Owns(DialogFrame frame) => frame is DialogFrame.Review;

    /// <inheritdoc/>
    public string NameOf(DialogFrame frame) => ((DialogFrame.Review)frame).Source;

    /// <inheritdoc/>
    public async Task<DialogStep> ShowAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) =>
        await ShowAsync((DialogFrame.Review)frame, cancellationToken) ?? DialogStep.End(new Reply.Words(new DialogTexts(frame.Language)["Review.Gone"]));

    /// <summary>Begins with the first doubt of the plan that is meant; asks which where the message does not tell.</summary>
    public async Task<DialogStep> OpenAsync(ReviewRequest request, Opener opener, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(opener.Language);
        if (PermissionDesk.Refuse(opener.Asker, Deed.KeepPlans) is { } refusal)
            return DialogStep.End(new RefusalWords(texts).Reply(refusal));
        var doubtful = shelf.Current.Plans.Where(plan => (request.Source is null ? !ConclusionPlan.Is(plan) : plan.Source == request.Source) && PlanDoubts.Of(plan).Count > 0).ToList();
        if (doubtful.Count == 0)
            return DialogStep.End(new Reply.Words(texts["Review.NoDoubts"]));
        if (doubtful.Count > 1)
        {
            return DialogStep.End(new Reply.Words(texts["Review.WhichPlan"])
            {
                Choices = [.. doubtful.Take(MostPlansOffered).Select(plan => texts.Say("Review.Ask", plan.Document ?? plan.Source))],
            });
        }

        var frame = opener.Sign(new DialogFrame.Review(doubtful[0].Source, null, default, 0) { Id = "", Operation = "", Owner = "", Language = default });
        return await NextAsync(frame, said: null, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogStep> SubmitAsync(DialogFrame frame, CardForm form, DialogContext context, CancellationToken cancellationToken)
    {
        var review = (DialogFrame.Review)frame;
        return form.Action == CardForm.Skip
            ? await NextAsync(review with { Skipped = review.Skipped + 1 }, said: null, cancellationToken)
            : await SettleAsync(review, form.Values.GetValueOrDefault(ReviewCard.ValueName), context.Turn, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogStep> AnswerAsync(DialogFrame frame, Answer answer, DialogContext context, CancellationToken cancellationToken) =>
        await HearAsync(frame, context, cancellationToken) is { } step ? step
        : answer.Yes ? await SettleAsync((DialogFrame.Review)frame, null, context.Turn, cancellationToken)
        : DialogStep.End(new Reply.Words(new DialogTexts(frame.Language)["Review.Stopped"]));

    /// <inheritdoc/>
    public async Task<DialogStep?> HearAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken)
    {
        var review = (DialogFrame.Review)frame;
        return ReviewReply.Read(context.Turn.Text) switch
        {
            ReviewReply.Right => await SettleAsync(review, null, context.Turn, cancellationToken),
            ReviewReply.Instead instead => await SettleAsync(review, instead.Words, context.Turn, cancellationToken),
            ReviewReply.Later => await NextAsync(review with { Skipped = review.Skipped + 1 }, said: null, cancellationToken),
            ReviewReply.Stop => DialogStep.End(new Reply.Words(new DialogTexts(frame.Language)["Review.Stopped"])),
            _ => null,
        };
    }

    /// <summary>Stores the value; null words confirm what was read.</summary>
    private async Task<DialogStep> SettleAsync(DialogFrame.Review frame, string? words, Turn turn, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(frame.Language);
        if (PermissionDesk.Refuse(turn.Asker, Deed.KeepPlans) is { } refusal)
            return DialogStep.End(new RefusalWords(texts).Reply(refusal));
        if (shelf.Current.FindBySource(frame.Source) is not { } plan || frame.Part is not { } part || PlanFields.Read(plan, part, frame.Field) is not { } read)
            return DialogStep.End(new Reply.Words(texts["Review.Gone"]));
        var value = words is null || words.Trim() == ValueWords.Of(read) ? read : new ValueReader(plan.Year).Read(frame.Field, words);
        if (value is null)
            return await AgainAsync(frame, cancellationToken);

        try
        {
            switch (await corrections.CorrectAsync(plan.Id, part, frame.Field, value, turn.Asker.Name ?? turn.Asker.Id, cancellationToken))
            {
                case CorrectionOutcome.Unknown:
                    return DialogStep.End(new Reply.Words(texts["Review.Gone"]));
                case CorrectionOutcome.NotAValue:
                    return await AgainAsync(frame, cancellationToken);
            }

            await shelf.RefreshAsync(store, cancellationToken);
        }
        catch (NotWritableException)
        {
            return DialogStep.Wait(frame, new Reply.Words(texts["NotWritable"]));
        }

        var said = texts.Say(value == read ? "Review.Confirmed" : "Review.Corrected", texts[$"Field.{frame.Field}"].ToLowerInvariant(), new DoubtWords(texts).Place(part), ValueWords.Of(value));
        return await NextAsync(frame, said, cancellationToken);
    }

    /// <summary>Shows the same doubt again, and how a value is written.</summary>
    private async Task<DialogStep> AgainAsync(DialogFrame.Review frame, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(frame.Language);
        var problem = texts.Say("Review.NotUnderstood", texts[$"Field.{frame.Field}"].ToLowerInvariant(), texts[$"Example.{frame.Field}"]);
        return await ShowAsync(frame, cancellationToken, problem) ?? DialogStep.End(new Reply.Words(texts["Review.Gone"]));
    }

    /// <summary>Shows the next doubt; ends where there is none.</summary>
    private async Task<DialogStep> NextAsync(DialogFrame.Review frame, string? said, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(frame.Language);
        var plan = shelf.Current.FindBySource(frame.Source);
        var doubts = plan is null ? [] : PlanDoubts.Of(plan);
        Reply[] before = said is null ? [] : [new Reply.Words(Markdown.Escape(said))];
        if (frame.Skipped >= doubts.Count)
            return DialogStep.End([.. before, new Reply.Words(doubts.Count == 0 ? texts["Review.AllDone"] : texts.Say("Review.SomeLeft", doubts.Count))]);
        var doubt = doubts[frame.Skipped];
        var next = frame with { Part = doubt.Part, Field = doubt.Field, Revision = frame.Revision + 1 };
        var step = await ShowAsync(next, cancellationToken);
        return step is null ? DialogStep.End([.. before, new Reply.Words(texts["Review.Gone"])]) : step with { Replies = [.. before, .. step.Replies] };
    }

    private async Task<DialogStep?> ShowAsync(DialogFrame.Review frame, CancellationToken cancellationToken, string? problem = null)
    {
        if (shelf.Current.FindBySource(frame.Source) is not { } plan)
            return null;
        var doubts = PlanDoubts.Of(plan, await store.FindTextAsync(plan.Source, cancellationToken));
        return doubts.FirstOrDefault(doubt => doubt.Part == frame.Part && doubt.Field == frame.Field) is { } shown
            ? DialogStep.Wait(frame, new ReviewCard(new DialogTexts(frame.Language)).Of(frame, plan, shown, doubts.Count - frame.Skipped, problem))
            : null;
    }
}
