using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Roster;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs.Extensions;

/// <summary>Deciding on a request for a later last day: the request with both days, decided when confirmed.</summary>
internal sealed class DecideDialog(ExtensionDecisions decisions, OfficeTime office) : IDialog
{
    private static readonly ExtensionDecision[] All = Enum.GetValues<ExtensionDecision>();

    /// <summary>What grants, folded. On a card that refuses, it cannot mean that the refusal is right.</summary>
    private static readonly string[] GrantingWords = ["duyet", "dong y", "nhat tri", "cho gia han", "approve", "grant", "agree", "agreed"];

    /// <inheritdoc/>
    public DialogSubject Subject => DialogSubject.Progress;

    /// <inheritdoc/>
    public string Topic => "Extension";

    /// <inheritdoc/>
    public bool IsAbout(DialogSubject? about) => about is null;

    /// <inheritdoc/>
    public bool Owns(DialogFrame frame) => frame is DialogFrame.Decide;

    /// <inheritdoc/>
    public string NameOf(DialogFrame frame) => ((DialogFrame.Decide)frame).Task.Key.Value;

    /// <summary>Shows a request that is to be decided on.</summary>
    /// <param name="prepared">The decision, with a draft and its request.</param>
    /// <param name="opener">Signs the dialog.</param>
    public DialogStep Open(DecisionPrepared prepared, Opener opener)
    {
        var listing = prepared.Listing!;
        var task = new TaskReference(listing.Plan.Source, listing.Task.Key);
        return Show(opener.Sign(new DialogFrame.Decide(prepared.Draft!, task) { Id = "", Operation = "", Owner = "", Language = default }), prepared, []);
    }

    /// <inheritdoc/>
    public Task<DialogStep> ShowAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) =>
        ShowAsync((DialogFrame.Decide)frame, context.Turn.Asker, [], cancellationToken);

    /// <summary>Shows the card again with another decision.</summary>
    public Task<DialogStep> CorrectAsync(DialogFrame.Decide frame, DecideExtensionRequest said, Asker asker, CancellationToken cancellationToken) =>
        ShowAsync(Decided(frame, said.Decision, said.Reason ?? (said.Decision == frame.Draft.Decision ? frame.Draft.Reason : null)), asker, [], cancellationToken);

    /// <inheritdoc/>
    public async Task<DialogStep> SubmitAsync(DialogFrame frame, CardForm form, DialogContext context, CancellationToken cancellationToken)
    {
        var decide = (DialogFrame.Decide)frame;
        var (decision, reason) = (form.Values.GetValueOrDefault(nameof(ExtensionField.Decision)), form.Values.GetValueOrDefault(nameof(ExtensionField.Ground)));
        var known = Array.Exists(All, each => each.ToString() == decision);
        var filled = Decided(decide, known ? Enum.Parse<ExtensionDecision>(decision!) : null, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
        return known || string.IsNullOrWhiteSpace(decision)
            ? await StoreAsync(filled, context.Turn, cancellationToken)
            : await ShowAsync(filled, context.Turn.Asker, [new ExtensionFieldError(ExtensionField.Decision, FieldProblem.NotAChoice)], cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogStep> AnswerAsync(DialogFrame frame, Answer answer, DialogContext context, CancellationToken cancellationToken)
    {
        var decide = (DialogFrame.Decide)frame;
        if (!answer.Yes)
            return DialogStep.End(new Reply.Words(new ExtensionTexts(frame.Language).Say("Decide.Left", NameOf(frame))));
        var said = $" {Folding.FoldToWords(context.Turn.Text)} ";
        if (decide.Draft.Decision != ExtensionDecision.Refused || !Array.Exists(GrantingWords, word => said.Contains($" {word} ", StringComparison.Ordinal)))
            return await StoreAsync(decide, context.Turn, cancellationToken);
        var turned = await ShowAsync(Decided(decide, ExtensionDecision.Granted, null), context.Turn.Asker, [], cancellationToken);
        return turned with { Replies = [new Reply.Words(new ExtensionTexts(frame.Language)["Decide.Turned"]), .. turned.Replies] };
    }

    /// <inheritdoc/>
    public Task<DialogStep?> HearAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) => Task.FromResult<DialogStep?>(null);

    private static DialogFrame.Decide Decided(DialogFrame.Decide frame, ExtensionDecision? decision, string? reason) =>
        frame with { Draft = frame.Draft with { Decision = decision, Reason = reason }, Revision = frame.Revision + 1 };

    private async Task<DialogStep> ShowAsync(DialogFrame.Decide frame, Asker asker, IReadOnlyList<ExtensionFieldError> errors, CancellationToken cancellationToken)
    {
        var texts = new ExtensionTexts(frame.Language);
        return await decisions.PrepareAsync(frame.Draft, asker, cancellationToken) switch
        {
            null => DialogStep.End(new Reply.Words(texts["Gone"])),
            { Refusal: { } refusal } => DialogStep.End(new RefusalWords(new DialogTexts(frame.Language)).Reply(refusal)),
            { LastDecided: { } closed } => DialogStep.End(new Reply.Words(Markdown.Escape(new ExtensionWords(texts, office).Closed(closed)))),
            var prepared => Show(frame with { Draft = prepared.Draft! }, prepared, errors),
        };
    }

    private DialogStep Show(DialogFrame.Decide frame, DecisionPrepared prepared, IReadOnlyList<ExtensionFieldError> errors)
    {
        var texts = new ExtensionTexts(frame.Language);
        var (extension, task, draft) = (prepared.Listing!.Extension, prepared.Listing.Task, frame.Draft);
        var source = new Wording(new Texts(frame.Language)).Source(prepared.Listing.Citation);
        var problems = new ExtensionFieldWords(texts).Of(errors);
        List<(string Name, string? Value)> facts =
        [
            (texts["PlanDay"], Wording.Date(extension.PlanDay)),
            (texts["InForce"], extension.From == extension.PlanDay ? null : Wording.Date(extension.From)),
            (texts["Field.To"], Wording.Date(extension.To)),
            (texts["Field.Reason"], extension.Reason),
            (texts["AskedBy"], new ExtensionWords(texts, office).AskedBy(extension)),
        ];
        var decided = draft.Decision is { } decision ? texts[$"Decision.{decision}"] : "?";
        var text = string.Join("\n\n", new[]
        {
            texts["Decide.Draft"], $"**{Markdown.Escape(task.Title)}** ({Markdown.Escape(source)})",
            string.Join("\n", facts.Where(fact => fact.Value is not null).Append((texts["Field.Decision"], draft.Reason is { } reason ? $"{decided} ({reason})" : decided))
                .Select(fact => $"- **{fact.Item1}:** {Markdown.Escape(fact.Item2!)}")),
        }.Concat(problems.Select(Markdown.Escape)).Append(texts["Decide.How"]));
        var body = new[]
        {
            CardParts.Heading(texts["Decide.Draft"]),
            CardParts.Box("attention", problems),
            CardParts.Words(task.Title),
            CardParts.Words(source),
            CardParts.Facts(facts),
            CardParts.Choice(nameof(ExtensionField.Decision), texts["Field.Decision"], draft.Decision?.ToString(), All.Select(each => (texts[$"Decision.{each}"], each.ToString())), required: true),
            CardParts.Text(nameof(ExtensionField.Ground), texts["Field.Ground"], draft.Reason, ExtensionDraft.MaxReason, multiline: true),
        };
        return DialogStep.Wait(frame, new Reply.Card(CardParts.Card(texts["Decide.Draft"], body, CardParts.Buttons(frame, texts["Decide.Confirm"], texts["Decide.Later"])), text));
    }

    private async Task<DialogStep> StoreAsync(DialogFrame.Decide frame, Turn turn, CancellationToken cancellationToken)
    {
        var texts = new ExtensionTexts(frame.Language);
        switch (await decisions.DecideAsync(frame.Draft, frame.Operation, turn.Asker, cancellationToken))
        {
            case ExtensionDecided.Stored { Extension: var decided }:
                var said = new ExtensionWords(texts, office).Decided(decided);
                return DialogStep.End(Receipts.Of(turn, (CardParts.Card(said, [CardParts.Words(said)], []), Markdown.Escape(said))));
            case ExtensionDecided.NotPermitted { Refusal: var refusal }:
                return DialogStep.End(new RefusalWords(new DialogTexts(frame.Language)).Reply(refusal));
            case ExtensionDecided.ClosedMeanwhile { Extension: var closed }:
                return DialogStep.End(new Reply.Words(Markdown.Escape(new ExtensionWords(texts, office).Closed(closed))));
            case ExtensionDecided.AlreadyStored:
                return DialogStep.End(new Reply.Words(new DialogTexts(frame.Language)["AlreadyDone"]));
            case ExtensionDecided.Invalid { Errors: var errors }:
                return await ShowAsync(frame with { Revision = frame.Revision + 1 }, turn.Asker, errors, cancellationToken);
            case ExtensionDecided.Unknown:
                return DialogStep.End(new Reply.Words(texts["Gone"]));
            default:
                return DialogStep.Wait(frame, new Reply.Words(new DialogTexts(frame.Language)["NotWritable"]));
        }
    }
}
