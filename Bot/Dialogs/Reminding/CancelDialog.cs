using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Roster;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>Cancelling reminders: shows which, and cancels them when confirmed.</summary>
internal sealed class CancelDialog(ReminderSkills reminders, OfficeTime office) : IDialog
{
    /// <inheritdoc/>
    public DialogSubject Subject => DialogSubject.Reminder;

    /// <inheritdoc/>
    public bool Owns(DialogFrame frame) => frame is DialogFrame.Cancel;

    /// <inheritdoc/>
    public string NameOf(DialogFrame frame) => new DialogTexts(frame.Language)["Cancel.Confirm"];

    /// <inheritdoc/>
    public Task<DialogStep> ShowAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) =>
        ShowAsync((DialogFrame.Cancel)frame, context.Turn.Asker, cancellationToken);

    /// <summary>Asks before anything is cancelled.</summary>
    public Task<DialogStep> OpenAsync(ReminderSelection selection, Opener opener, Asker asker, CancellationToken cancellationToken) =>
        ShowAsync(opener.Sign(new DialogFrame.Cancel(selection) { Id = "", Operation = "", Owner = "", Language = default }), asker, cancellationToken);

    private async Task<DialogStep> ShowAsync(DialogFrame.Cancel frame, Asker asker, CancellationToken cancellationToken)
    {
        var selection = frame.Selection;
        var texts = new DialogTexts(frame.Language);
        var own = await reminders.ListAsync(new RemindersRequest(), asker, cancellationToken);
        if (own.Reminders.Count == 0)
            return DialogStep.End(new Reply.Words(texts["Reminders.None"]));
        var words = new ReminderWords(texts, office);
        var question = selection switch
        {
            { All: true } => texts.Say("Cancel.All", own.Reminders.Count),
            { Position: { } position } when own.Reminders.FirstOrDefault(each => each.Position == position) is { } meant => texts.Say("Cancel.One", words.Sentence(meant.Reminder)),
            { Text: { } text } => texts.Say("Cancel.About", text),
            _ => null,
        };
        if (question is null)
            return DialogStep.End(new Reply.Words(texts["Cancel.NothingMatches"]));
        var card = CardParts.Card(question, [CardParts.Words(question)], CardParts.Buttons(frame, texts["Cancel.Confirm"], texts["Cancel.Keep"]));
        return DialogStep.Wait(frame, new Reply.Card(card, Markdown.Escape(question) + "\n\n" + texts["Cancel.How"]));
    }

    /// <inheritdoc/>
    public Task<DialogStep> SubmitAsync(DialogFrame frame, CardForm form, DialogContext context, CancellationToken cancellationToken) =>
        CancelAsync((DialogFrame.Cancel)frame, context.Turn, cancellationToken);

    /// <inheritdoc/>
    public async Task<DialogStep> AnswerAsync(DialogFrame frame, Answer answer, DialogContext context, CancellationToken cancellationToken) => answer.Yes || answer.Cancels
        ? await CancelAsync((DialogFrame.Cancel)frame, context.Turn, cancellationToken)
        : DialogStep.End(new Reply.Words(new DialogTexts(frame.Language)["Cancel.Kept"]));

    /// <inheritdoc/>
    public Task<DialogStep?> HearAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) => Task.FromResult<DialogStep?>(null);

    private async Task<DialogStep> CancelAsync(DialogFrame.Cancel frame, Turn turn, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(frame.Language);
        var words = new ReminderWords(texts, office);
        return await reminders.CancelAsync(frame.Selection, frame.Operation, turn.Asker, cancellationToken) switch
        {
            ReminderCancelled.Done done => DialogStep.End(new Reply.Words(
                texts["Cancel.Done"] + "\n\n" + string.Join("\n", done.Reminders.Select(each => $"- {Markdown.Escape(words.Sentence(each))}")))),
            ReminderCancelled.NotPermitted { Refusal: var refusal } => DialogStep.End(new RefusalWords(texts).Reply(refusal)),
            ReminderCancelled.AlreadyDone => DialogStep.End(new Reply.Words(texts["AlreadyDone"])),
            ReminderCancelled.NothingMatches => DialogStep.End(new Reply.Words(texts["Cancel.NothingMatches"])),
            ReminderCancelled.Ambiguous several => DialogStep.End(new Reply.Words(
                texts["Cancel.Several"] + "\n\n" + string.Join("\n", several.Candidates.Select(each => $"{each.Position}. {Markdown.Escape(words.Sentence(each.Reminder))}")))),
            _ => DialogStep.Wait(frame, new Reply.Words(texts["NotWritable"])),
        };
    }
}
