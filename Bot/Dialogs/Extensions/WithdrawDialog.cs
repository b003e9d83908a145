using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Roster;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs.Extensions;

/// <summary>Taking back one's own request for a later last day: offered to who asks again, done when confirmed.</summary>
internal sealed class WithdrawDialog(ExtensionSkills extensions, OfficeTime office) : IDialog
{
    /// <inheritdoc/>
    public DialogSubject Subject => DialogSubject.Progress;

    /// <inheritdoc/>
    public string Topic => "Extension";

    /// <inheritdoc/>
    public bool IsAbout(DialogSubject? about) => about is null;

    /// <inheritdoc/>
    public bool Owns(DialogFrame frame) => frame is DialogFrame.Withdraw;

    /// <inheritdoc/>
    public string NameOf(DialogFrame frame) => ((DialogFrame.Withdraw)frame).Task.Key.Value;

    /// <summary>Asks before anything is taken back.</summary>
    public Task<DialogStep> OpenAsync(Extension open, TaskReference task, Opener opener, CancellationToken cancellationToken) =>
        ShowAsync(opener.Sign(new DialogFrame.Withdraw(open.Id, task) { Id = "", Operation = "", Owner = "", Language = default }), opener.Asker, cancellationToken);

    /// <inheritdoc/>
    public Task<DialogStep> ShowAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) =>
        ShowAsync((DialogFrame.Withdraw)frame, context.Turn.Asker, cancellationToken);

    /// <inheritdoc/>
    public Task<DialogStep> SubmitAsync(DialogFrame frame, CardForm form, DialogContext context, CancellationToken cancellationToken) =>
        WithdrawAsync((DialogFrame.Withdraw)frame, context.Turn, cancellationToken);

    /// <inheritdoc/>
    public async Task<DialogStep> AnswerAsync(DialogFrame frame, Answer answer, DialogContext context, CancellationToken cancellationToken) => answer.Yes
        ? await WithdrawAsync((DialogFrame.Withdraw)frame, context.Turn, cancellationToken)
        : DialogStep.End(new Reply.Words(new ExtensionTexts(frame.Language).Say("Withdraw.Kept", NameOf(frame))));

    /// <inheritdoc/>
    public Task<DialogStep?> HearAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) => Task.FromResult<DialogStep?>(null);

    private async Task<DialogStep> ShowAsync(DialogFrame.Withdraw frame, Asker asker, CancellationToken cancellationToken)
    {
        var texts = new ExtensionTexts(frame.Language);
        var prepared = await extensions.PrepareAsync(new ExtendRequest(frame.Task, null, null, null), asker, cancellationToken);
        if (prepared.Known.Open is not { } open || open.Id != frame.Extension)
            return DialogStep.End(new Reply.Words(texts["Gone"]));
        var question = new ExtensionWords(texts, office).Withdraw(open);
        var card = CardParts.Card(question, [CardParts.Words(question)], CardParts.Buttons(frame, texts["Withdraw.Confirm"], texts["Withdraw.Keep"]));
        return DialogStep.Wait(frame, new Reply.Card(card, $"{Markdown.Escape(question)}\n\n{texts["Withdraw.How"]}"));
    }

    private async Task<DialogStep> WithdrawAsync(DialogFrame.Withdraw frame, Turn turn, CancellationToken cancellationToken)
    {
        var texts = new ExtensionTexts(frame.Language);
        return await extensions.WithdrawAsync(frame.Extension, frame.Operation, turn.Asker, cancellationToken) switch
        {
            ExtensionWithdrawn.Done { Extension: var taken } => DialogStep.End(new Reply.Words(texts.Say("Withdraw.Done", taken.TaskKey, Wording.Date(taken.To)))),
            ExtensionWithdrawn.ClosedMeanwhile { Extension: var closed } => DialogStep.End(new Reply.Words(Markdown.Escape(new ExtensionWords(texts, office).Closed(closed)))),
            ExtensionWithdrawn.NotPermitted { Refusal: var refusal } => DialogStep.End(new RefusalWords(new DialogTexts(frame.Language)).Reply(refusal)),
            ExtensionWithdrawn.AlreadyDone => DialogStep.End(new Reply.Words(new DialogTexts(frame.Language)["AlreadyDone"])),
            ExtensionWithdrawn.Unknown => DialogStep.End(new Reply.Words(texts["Gone"])),
            _ => DialogStep.Wait(frame, new Reply.Words(new DialogTexts(frame.Language)["NotWritable"])),
        };
    }
}
