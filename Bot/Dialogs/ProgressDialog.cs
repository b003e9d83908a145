using System.Globalization;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Roster;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs;

/// <summary>A report on a task: shown, corrected on its card, stored when confirmed.</summary>
internal sealed class ProgressDialog(ProgressSkills progress, OfficeTime office) : IDialog
{
    private static readonly ProgressState[] States = Enum.GetValues<ProgressState>();

    /// <inheritdoc/>
    public DialogSubject Subject => DialogSubject.Progress;

    /// <inheritdoc/>
    public bool Owns(DialogFrame frame) => frame is DialogFrame.Report;

    /// <inheritdoc/>
    public string NameOf(DialogFrame frame) => frame is DialogFrame.Report { Draft: { Task: { } task } } ? task.Key.Value : "";

    /// <inheritdoc/>
    public Task<DialogStep> ShowAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken)
    {
        var report = (DialogFrame.Report)frame;
        return ShowAgainAsync(report, context.Turn.Asker, report.Draft.Errors(context.Turn.Asker.Today), cancellationToken);
    }

    /// <summary>Shows what would be stored.</summary>
    public async Task<DialogStep> OpenAsync(ProgressRequest request, Opener opener, Asker asker, CancellationToken cancellationToken)
    {
        var prepared = await progress.PrepareAsync(request, asker, cancellationToken);
        var frame = opener.Sign(new DialogFrame.Report(prepared.Draft) { Id = "", Operation = "", Owner = "", Language = default });
        var texts = new DialogTexts(frame.Language);
        if (prepared.Refusal is { } refusal)
            return DialogStep.End(new RefusalWords(texts).Reply(refusal));
        return prepared.Task is null
            ? DialogStep.End(new Reply.Words(texts.Say("Progress.WhichTask", request.Text is { } said ? $" (“{Markdown.Escape(said)}”)" : "")))
            : Show(frame, prepared, prepared.Draft.Errors(asker.Today), []);
    }

    /// <inheritdoc/>
    public async Task<DialogStep> SubmitAsync(DialogFrame frame, CardForm form, DialogContext context, CancellationToken cancellationToken)
    {
        var report = (DialogFrame.Report)frame;
        var problems = new List<ProgressFieldError>();
        var filled = report with { Draft = Read(report.Draft, form, problems), Revision = frame.Revision + 1 };
        return problems.Count == 0
            ? await StoreAsync(filled, context.Turn, cancellationToken)
            : await ShowAgainAsync(filled, context.Turn.Asker, problems, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogStep> AnswerAsync(DialogFrame frame, Answer answer, DialogContext context, CancellationToken cancellationToken) => answer.Yes
        ? await StoreAsync((DialogFrame.Report)frame, context.Turn, cancellationToken)
        : DialogStep.End(new Reply.Words(new DialogTexts(frame.Language).Say("Progress.Cancelled", NameOf(frame))));

    /// <inheritdoc/>
    public async Task<DialogStep?> HearAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) =>
        new ProgressCorrections(context.Desk).Apply(((DialogFrame.Report)frame).Draft, context.Turn.Text, context.Turn.Asker) is { } draft
            ? await CorrectAsync((DialogFrame.Report)frame, draft, context.Turn.Asker, cancellationToken)
            : null;

    /// <summary>Shows the card again with other fields.</summary>
    public Task<DialogStep> CorrectAsync(DialogFrame.Report frame, ProgressDraft draft, Asker asker, CancellationToken cancellationToken) =>
        ShowAgainAsync(frame with { Draft = draft, Revision = frame.Revision + 1 }, asker, draft.Errors(asker.Today), cancellationToken);

    private static ProgressDraft Read(ProgressDraft draft, CardForm form, List<ProgressFieldError> problems)
    {
        var state = form.Values.GetValueOrDefault(nameof(ProgressField.State));
        var percent = form.Values.GetValueOrDefault(nameof(ProgressField.Percent));
        var day = form.Values.GetValueOrDefault(nameof(ProgressField.Day));
        var product = form.Values.GetValueOrDefault(nameof(ProgressField.Product));
        var note = form.Values.GetValueOrDefault(nameof(ProgressField.Note));
        return draft with
        {
            State = string.IsNullOrWhiteSpace(state) ? null
                : Array.Exists(States, known => known.ToString() == state) ? Enum.Parse<ProgressState>(state) : Wrong<ProgressState>(ProgressField.State, FieldProblem.NotAChoice),
            Percent = string.IsNullOrWhiteSpace(percent) ? null
                : int.TryParse(percent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : Wrong<int>(ProgressField.Percent, FieldProblem.NotANumber),
            On = string.IsNullOrWhiteSpace(day) ? draft.On
                : DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? on : Wrong<DateOnly>(ProgressField.Day, FieldProblem.NotADay) ?? draft.On,
            Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(),
            Product = string.IsNullOrWhiteSpace(product) ? null : product.Trim(),
        };

        T? Wrong<T>(ProgressField field, FieldProblem problem)
            where T : struct
        {
            problems.Add(new ProgressFieldError(field, problem));
            return null;
        }
    }

    private Task<DialogStep> ShowAgainAsync(DialogFrame.Report frame, Asker asker, IReadOnlyList<ProgressFieldError> errors, CancellationToken cancellationToken) =>
        ShowAgainAsync(frame, asker, errors, [], cancellationToken);

    /// <summary>The card with the same fields over what stands on the task now, which is what confirming it then changes.</summary>
    private async Task<DialogStep> ShowAgainAsync(
        DialogFrame.Report frame, Asker asker, IReadOnlyList<ProgressFieldError> errors, IReadOnlyList<string> notices, CancellationToken cancellationToken)
    {
        var draft = frame.Draft;
        var prepared = await progress.PrepareAsync(new ProgressRequest(draft.Task, null, draft.State, draft.Percent, draft.Note, draft.On), asker, cancellationToken);
        return prepared.Task is null
            ? DialogStep.End(new Reply.Words(new DialogTexts(frame.Language)["Progress.TaskGone"]))
            : Show(frame with { Draft = draft with { Seen = prepared.Draft.Seen } }, prepared, errors, notices);
    }

    private DialogStep Show(DialogFrame.Report frame, ProgressPrepared prepared, IReadOnlyList<ProgressFieldError> errors, IReadOnlyList<string> notices)
    {
        var texts = new DialogTexts(frame.Language);
        var wording = new Wording(new Texts(frame.Language));
        var draft = frame.Draft;
        var title = prepared.Task!.Title;
        var source = prepared.Source is { } citation ? wording.Source(citation) : "";
        var problems = notices.Concat(errors.Select(error => texts.Say($"Problem.{error.Problem}", texts[$"Progress.{error.Field}"]))).ToList();
        var before = prepared.Before is { } last ? new ProgressWords(texts, office).Before(last) : null;
        if (prepared.Before is { State: ProgressState.Done } && draft.State is not (null or ProgressState.Done))
            before = $"{before} {texts["Progress.Reopens"]}";
        var state = draft.State is { } said ? texts[$"State.{said}"] : "?";
        var text = string.Join("\n\n", new[]
        {
            texts["Progress.Draft"], $"**{Markdown.Escape(title)}** ({Markdown.Escape(source)})",
            $"- **{texts["Progress.State"]}:** {state}{(draft.Percent is { } percent ? $", {percent}%" : "")}",
        }.Concat(draft.Product is { } product ? [$"- **{texts["Progress.Product"]}:** {ProgressWords.Product(product)}"] : Array.Empty<string>())
            .Concat(before is null ? [] : [Markdown.Escape(before)]).Concat(problems.Select(Markdown.Escape)).Append(texts["Progress.How"]));
        var body = new[]
        {
            CardParts.Heading(texts["Progress.Draft"]),
            CardParts.Box("attention", problems),
            CardParts.Words(title),
            CardParts.Words(source),
            before is null ? null : CardParts.Words(before),
            CardParts.Pair(
                CardParts.Choice(nameof(ProgressField.State), texts["Progress.State"], draft.State?.ToString(), States.Select(each => (texts[$"State.{each}"], each.ToString())), required: true),
                CardParts.Number(nameof(ProgressField.Percent), texts["Progress.Percent"], draft.Percent, 100)),
            CardParts.Day(nameof(ProgressField.Day), texts["Progress.Day"], draft.On),
            CardParts.Text(nameof(ProgressField.Product), texts["Progress.Product"], draft.Product, ProgressDraft.MaxProduct),
            CardParts.Text(nameof(ProgressField.Note), texts["Progress.Note"], draft.Note, ProgressDraft.MaxNote, multiline: true),
        };
        return DialogStep.Wait(frame, new Reply.Card(CardParts.Card(texts["Progress.Draft"], body, CardParts.Buttons(frame, texts["Progress.Confirm"], texts["Cancel"])), text));
    }

    private async Task<DialogStep> StoreAsync(DialogFrame.Report frame, Turn turn, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(frame.Language);
        switch (await progress.RecordAsync(frame.Draft, frame.Operation, turn.Asker, cancellationToken))
        {
            case ProgressRecorded.Stored { Entry: var entry }:
                return DialogStep.End(Receipts.Of(turn, new ProgressWords(texts, office).Receipt(entry)));
            case ProgressRecorded.NotPermitted { Refusal: var refusal }:
                return DialogStep.End(new RefusalWords(texts).Reply(refusal));
            case ProgressRecorded.AlreadyStored:
                return DialogStep.End(new Reply.Words(texts["AlreadyDone"]));
            case ProgressRecorded.ChangedMeanwhile { Latest: var latest }:
                var notice = new ProgressWords(texts, office).Changed(latest);
                return await ShowAgainAsync(frame with { Revision = frame.Revision + 1 }, turn.Asker, [], [notice], cancellationToken);
            case ProgressRecorded.Invalid invalid:
                return await ShowAgainAsync(frame, turn.Asker, invalid.Errors, cancellationToken);
            case ProgressRecorded.UnknownTask:
                return DialogStep.End(new Reply.Words(texts["Progress.TaskGone"]));
            default:
                return DialogStep.Wait(frame, new Reply.Words(texts["NotWritable"]));
        }
    }
}
