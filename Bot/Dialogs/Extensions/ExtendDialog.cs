using System.Globalization;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Roster;
using Assistant.Knowledge.Time;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs.Extensions;

/// <summary>Asking for a later last day of a task: shown, corrected, stored when confirmed.</summary>
internal sealed class ExtendDialog(ExtensionSkills extensions, WithdrawDialog withdraw, OfficeTime office, TimeReader times) : IDialog
{
    /// <inheritdoc/>
    public DialogSubject Subject => DialogSubject.Progress;

    /// <inheritdoc/>
    public string Topic => "Extension";

    /// <inheritdoc/>
    public bool IsAbout(DialogSubject? about) => about is null;

    /// <inheritdoc/>
    public bool Owns(DialogFrame frame) => frame is DialogFrame.Extend;

    /// <inheritdoc/>
    public string NameOf(DialogFrame frame) => ((DialogFrame.Extend)frame).Draft.Task?.Key.Value ?? "";

    /// <summary>Shows what would be asked; where somebody has asked already, says who.</summary>
    public Task<DialogStep> OpenAsync(ExtendRequest request, Opener opener, Asker asker, CancellationToken cancellationToken) => ShowAsync(
        opener.Sign(new DialogFrame.Extend(new ExtensionDraft(request.Task, request.To, request.Reason)) { Id = "", Operation = "", Owner = "", Language = default }),
        request.Text, asker, [], cancellationToken);

    /// <inheritdoc/>
    public Task<DialogStep> ShowAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) =>
        ShowAsync((DialogFrame.Extend)frame, null, context.Turn.Asker, [], cancellationToken);

    /// <inheritdoc/>
    public async Task<DialogStep> SubmitAsync(DialogFrame frame, CardForm form, DialogContext context, CancellationToken cancellationToken)
    {
        var extend = (DialogFrame.Extend)frame;
        var (day, reason) = (form.Values.GetValueOrDefault(nameof(ExtensionField.To)), form.Values.GetValueOrDefault(nameof(ExtensionField.Reason)));
        var isDay = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var to) && to.Year is >= 1900 and <= 2200;
        var filled = extend with
        {
            Draft = extend.Draft with { To = isDay ? to : null, Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim() },
            Revision = frame.Revision + 1,
        };
        return isDay || string.IsNullOrWhiteSpace(day)
            ? await StoreAsync(filled, context.Turn, cancellationToken)
            : await ShowAsync(filled, null, context.Turn.Asker, [new DialogTexts(frame.Language).Say("Problem.NotADay", new ExtensionTexts(frame.Language)["Field.To"])], cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogStep> AnswerAsync(DialogFrame frame, Answer answer, DialogContext context, CancellationToken cancellationToken) => answer.Yes
        ? await StoreAsync((DialogFrame.Extend)frame, context.Turn, cancellationToken)
        : DialogStep.End(new Reply.Words(new ExtensionTexts(frame.Language).Say("Ask.Cancelled", NameOf(frame))));

    /// <inheritdoc/>
    public async Task<DialogStep?> HearAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) =>
        new ExtensionCorrections(times).Apply(((DialogFrame.Extend)frame).Draft, context.Turn.Text, context.Turn.Asker) is { } draft
            ? await CorrectAsync((DialogFrame.Extend)frame, draft, context.Turn.Asker, cancellationToken)
            : null;

    /// <summary>Shows the card again with other fields.</summary>
    public Task<DialogStep> CorrectAsync(DialogFrame.Extend frame, ExtensionDraft draft, Asker asker, CancellationToken cancellationToken) =>
        ShowAsync(frame with { Draft = draft, Revision = frame.Revision + 1 }, null, asker, [], cancellationToken);

    /// <summary>The card over what is in force now, which is what confirming it then starts from.</summary>
    private async Task<DialogStep> ShowAsync(DialogFrame.Extend frame, string? said, Asker asker, IReadOnlyList<string> notices, CancellationToken cancellationToken)
    {
        var texts = new ExtensionTexts(frame.Language);
        var draft = frame.Draft;
        var prepared = await extensions.PrepareAsync(new ExtendRequest(draft.Task, said, draft.To, draft.Reason), asker, cancellationToken);
        if (prepared.Task is null)
            return DialogStep.End(new Reply.Words(draft.Task is { IsPlaced: true } ? texts["TaskGone"] : texts.Say("Ask.WhichTask", said is null ? "" : $" (“{Markdown.Escape(said)}”)")));
        if (prepared.Refusal is { } refusal)
            return DialogStep.End(new RefusalWords(new DialogTexts(frame.Language)).Reply(refusal));
        if (prepared.Obstacle is { } obstacle)
            return DialogStep.End(new Reply.Words(texts.Say($"Impossible.{obstacle}", prepared.Task.Key)));
        if (prepared.Known.Open is { } open)
            return await OpenAlreadyAsync(open, frame, asker, cancellationToken);
        return Show(frame with { Draft = prepared.Draft }, prepared, asker, notices);
    }

    private async Task<DialogStep> OpenAlreadyAsync(Extension open, DialogFrame.Extend frame, Asker asker, CancellationToken cancellationToken) => open.IsOf(asker)
        ? await withdraw.OpenAsync(open, frame.Draft.Task!, new Opener(asker, frame.Language), cancellationToken)
        : DialogStep.End(new Reply.Words(Markdown.Escape(new ExtensionWords(new ExtensionTexts(frame.Language), office).OpenAlready(open))));

    private static DialogStep Show(DialogFrame.Extend frame, ExtensionPrepared prepared, Asker asker, IReadOnlyList<string> notices)
    {
        var texts = new ExtensionTexts(frame.Language);
        var answers = new Texts(frame.Language);
        var draft = frame.Draft;
        var task = prepared.Task!;
        var source = new Wording(answers).Source(prepared.Source!);

        // A new card asks for what is missing by its fields; only what was filled in wrongly is said in words.
        var errors = draft.Errors(asker.Today).Where(error => frame.Revision > 0 || error.Problem != FieldProblem.Missing);
        var problems = notices.Concat(new ExtensionFieldWords(texts).Of(errors)).ToList();
        IReadOnlyList<string> warnings = draft.To is { } on && prepared.Rest is { } rest ? [texts.Say("Ask.RestDay", Wording.Date(on), answers[$"Rest.{rest}"])] : [];
        var facts = new List<(string Name, string? Value)> { (texts["PlanDay"], Wording.Date(task.Schedule.LastDay!.Value)) };
        if (draft.Seen is { } inForce && inForce != task.Schedule.LastDay)
            facts.Add((texts["InForce"], Wording.Date(inForce)));
        var text = string.Join("\n\n", new[]
        {
            texts["Ask.Draft"], $"**{Markdown.Escape(task.Title)}** ({Markdown.Escape(source)})",
            string.Join("\n", facts.Append((texts["Field.To"], draft.To is { } to ? Wording.Date(to) : "?")).Append((texts["Field.Reason"], draft.Reason ?? "?"))
                .Select(fact => $"- **{fact.Item1}:** {Markdown.Escape(fact.Item2!)}")),
        }.Concat(problems.Concat(warnings).Select(Markdown.Escape)).Append(texts["Ask.How"]));
        var body = new[]
        {
            CardParts.Heading(texts["Ask.Draft"]),
            CardParts.Box("attention", problems),
            CardParts.Words(task.Title),
            CardParts.Words(source),
            CardParts.Facts(facts),
            CardParts.Day(nameof(ExtensionField.To), texts["Field.To"], draft.To, required: true),
            CardParts.Box("warning", warnings),
            CardParts.Text(nameof(ExtensionField.Reason), texts["Field.Reason"], draft.Reason, ExtensionDraft.MaxReason, required: true, multiline: true),
        };
        var buttons = CardParts.Buttons(frame, texts["Ask.Confirm"], new DialogTexts(frame.Language)["Cancel"]);
        return DialogStep.Wait(frame, new Reply.Card(CardParts.Card(texts["Ask.Draft"], body, buttons), text));
    }

    private async Task<DialogStep> StoreAsync(DialogFrame.Extend frame, Turn turn, CancellationToken cancellationToken)
    {
        var texts = new ExtensionTexts(frame.Language);
        switch (await extensions.AskAsync(frame.Draft, frame.Operation, turn.Asker, cancellationToken))
        {
            case ExtensionAsked.Stored { Extension: var asked }:
                var said = texts.Say("Ask.Stored", asked.TaskKey, Wording.Date(asked.From), Wording.Date(asked.To));
                return DialogStep.End(Receipts.Of(turn, (CardParts.Card(said, [CardParts.Words(said)], []), Markdown.Escape(said))));
            case ExtensionAsked.NotPermitted { Refusal: var refusal }:
                return DialogStep.End(new RefusalWords(new DialogTexts(frame.Language)).Reply(refusal));
            case ExtensionAsked.AlreadyStored:
                return DialogStep.End(new Reply.Words(new DialogTexts(frame.Language)["AlreadyDone"]));
            case ExtensionAsked.OpenAlready { Extension: var open }:
                return await OpenAlreadyAsync(open, frame, turn.Asker, cancellationToken);
            case ExtensionAsked.ChangedMeanwhile { LastDay: var day }:
                return await ShowAsync(frame with { Revision = frame.Revision + 1 }, null, turn.Asker, [texts.Say("Ask.Changed", Wording.Date(day))], cancellationToken);
            case ExtensionAsked.Impossible { Obstacle: var obstacle }:
                return DialogStep.End(new Reply.Words(texts.Say($"Impossible.{obstacle}", NameOf(frame))));
            case ExtensionAsked.Invalid:
                return await ShowAsync(frame with { Revision = Math.Max(frame.Revision, 1) }, null, turn.Asker, [], cancellationToken);
            case ExtensionAsked.UnknownTask:
                return DialogStep.End(new Reply.Words(texts["TaskGone"]));
            default:
                return DialogStep.Wait(frame, new Reply.Words(new DialogTexts(frame.Language)["NotWritable"]));
        }
    }
}
