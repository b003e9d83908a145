using System.Globalization;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Roster;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Parts;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Parts;

/// <summary>Asking the units of a task for their part: shown with who would be asked, corrected, sent when confirmed.</summary>
internal sealed class AskPartsDialog(PartSkills parts, TimeReader times, OfficeTime office) : IDialog
{
    /// <inheritdoc/>
    public DialogSubject Subject => DialogSubject.Reminder;

    /// <inheritdoc/>
    public string Topic => "AskParts";

    /// <inheritdoc/>
    public bool Owns(DialogFrame frame) => frame is DialogFrame.AskParts;

    /// <inheritdoc/>
    public string NameOf(DialogFrame frame) => frame is DialogFrame.AskParts { Draft.Task: { } task } ? task.Key.Value : "";

    /// <inheritdoc/>
    public Task<DialogStep> ShowAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) =>
        ShowAsync((DialogFrame.AskParts)frame, context.Turn.Asker, [], cancellationToken);

    /// <summary>Shows who would be asked for what.</summary>
    public Task<DialogStep> OpenAsync(AskPartsRequest request, Opener opener, Asker asker, CancellationToken cancellationToken)
    {
        var texts = new PartTexts(opener.Language);
        if (request.Task is null)
            return Task.FromResult(DialogStep.End(new Reply.Words(texts.Say("Ask.WhichTask", request.Text is { } said ? $" (“{Markdown.Escape(said)}”)" : ""))));
        var draft = new PartDraft(request.Task, request.Units, request.What, request.By);
        return ShowAsync(opener.Sign(new DialogFrame.AskParts(draft) { Id = "", Operation = "", Owner = "", Language = default }), asker, [], cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogStep> SubmitAsync(DialogFrame frame, CardForm form, DialogContext context, CancellationToken cancellationToken)
    {
        var ask = (DialogFrame.AskParts)frame;
        var what = form.Values.GetValueOrDefault(nameof(PartField.What));
        var said = form.Values.GetValueOrDefault(nameof(PartField.By));
        var by = DateOnly.TryParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        var filled = ask with { Draft = ask.Draft with { What = string.IsNullOrWhiteSpace(what) ? null : what.Trim(), By = by }, Revision = frame.Revision + 1 };
        return by is null && !string.IsNullOrWhiteSpace(said)
            ? await ShowAsync(filled, context.Turn.Asker, [new PartFieldError(PartField.By, Skills.FieldProblem.NotADay)], cancellationToken)
            : await StoreAsync(filled, context.Turn, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogStep> AnswerAsync(DialogFrame frame, Answer answer, DialogContext context, CancellationToken cancellationToken) => answer.Yes
        ? await StoreAsync((DialogFrame.AskParts)frame, context.Turn, cancellationToken)
        : DialogStep.End(new Reply.Words(new PartTexts(frame.Language)["Ask.Cancelled"]));

    /// <inheritdoc/>
    public async Task<DialogStep?> HearAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken)
    {
        // "Trước thứ Sáu" begins nowhere and ends with Thursday; both ways of saying it name a last day.
        if (times.Read(context.Turn.Text, context.Turn.Asker.Now) is not [TimeInterval { To: { } to }])
            return null;
        var ask = (DialogFrame.AskParts)frame;
        var by = DateOnly.FromDateTime(to.DateTime.AddTicks(-1));
        return await ShowAsync(ask with { Draft = ask.Draft with { By = by }, Revision = frame.Revision + 1 }, context.Turn.Asker, [], cancellationToken);
    }

    /// <summary>The card with who can be asked at this moment.</summary>
    private async Task<DialogStep> ShowAsync(DialogFrame.AskParts frame, Asker asker, IReadOnlyList<PartFieldError> problems, CancellationToken cancellationToken)
    {
        var draft = frame.Draft;
        var prepared = await parts.PrepareAsync(new AskPartsRequest(draft.Task, null, draft.Units, draft.What, draft.By), asker, cancellationToken);
        var texts = new PartTexts(frame.Language);
        if (prepared.Refusal is { } refusal)
            return DialogStep.End(new RefusalWords(new DialogTexts(frame.Language)).Reply(refusal));
        if (prepared.Task is null)
            return DialogStep.End(new Reply.Words(texts["Ask.TaskGone"]));
        var words = new AskPartsWords(texts, office);
        if (!prepared.Units.Any(unit => unit.People.Count > 0))
            return DialogStep.End(new Reply.Words(words.Nobody(NameOf(frame), prepared.Units)));
        return DialogStep.Wait(frame, words.Card(frame, prepared, problems.Count > 0 ? problems : draft.Errors(asker.Today)));
    }

    private async Task<DialogStep> StoreAsync(DialogFrame.AskParts frame, Turn turn, CancellationToken cancellationToken)
    {
        var texts = new PartTexts(frame.Language);
        var words = new AskPartsWords(texts, office);
        switch (await parts.AskAsync(frame.Draft, frame.Operation, turn.Asker, cancellationToken))
        {
            case PartsAsked.Stored stored:
                return DialogStep.End(Receipts.Of(turn, words.Receipt(stored)));
            case PartsAsked.NotPermitted { Refusal: var refusal }:
                return DialogStep.End(new RefusalWords(new DialogTexts(frame.Language)).Reply(refusal));
            case PartsAsked.AlreadyStored:
                return DialogStep.End(new Reply.Words(new DialogTexts(frame.Language)["AlreadyDone"]));
            case PartsAsked.Invalid invalid:
                return await ShowAsync(frame, turn.Asker, invalid.Errors, cancellationToken);
            case PartsAsked.NobodyToAsk { Units: var units }:
                return DialogStep.End(new Reply.Words(words.Nobody(NameOf(frame), units)));
            case PartsAsked.UnknownTask:
                return DialogStep.End(new Reply.Words(texts["Ask.TaskGone"]));
            default:
                return DialogStep.Wait(frame, new Reply.Words(new DialogTexts(frame.Language)["NotWritable"]));
        }
    }
}
