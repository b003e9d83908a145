using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs.Reminding;
using Assistant.Bot.Roster;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Undoing;

namespace Assistant.Bot.Dialogs.Editing;

/// <summary>Takes back the cancellation of a meeting, or drops the reminder that was just set, when confirmed.</summary>
internal sealed class UndoDialog(MeetingSkills meetings, ReminderSkills reminders, OfficeTime office) : IDialog
{
    /// <inheritdoc/>
    public DialogSubject Subject => DialogSubject.Meeting;

    /// <inheritdoc/>
    public bool Owns(DialogFrame frame) => frame is DialogFrame.Reinstate or DialogFrame.DropReminder;

    /// <inheritdoc/>
    public string NameOf(DialogFrame frame) => frame switch
    {
        DialogFrame.Reinstate reinstate => reinstate.Title,
        DialogFrame.DropReminder drop => drop.Sentence,
        _ => throw new ArgumentOutOfRangeException(nameof(frame)),
    };

    /// <summary>Asks before a meeting stands again.</summary>
    public DialogStep Open(UndoFound.ToReinstate found, Opener opener)
    {
        var frame = opener.Sign(new DialogFrame.Reinstate(found.Meeting.Id, found.Meeting.Version, found.Meeting.Title) { Id = "", Operation = "", Owner = "", Language = default });
        return Show(frame, found.Meeting, found.Warnings);
    }

    /// <summary>Asks before a reminder is dropped.</summary>
    public DialogStep Open(UndoFound.ToDrop found, Opener opener)
    {
        var texts = new DialogTexts(opener.Language);
        var sentence = new ReminderWords(texts, office).Sentence(found.Reminder);
        return Show(opener.Sign(new DialogFrame.DropReminder(found.Reminder.Id, sentence) { Id = "", Operation = "", Owner = "", Language = default }));
    }

    /// <inheritdoc/>
    public async Task<DialogStep> ShowAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken)
    {
        if (frame is DialogFrame.DropReminder drop)
            return Show(drop);
        var reinstate = (DialogFrame.Reinstate)frame;
        var asker = context.Turn.Asker;
        return await meetings.FindAsync(reinstate.MeetingId, asker, cancellationToken) is { CancelledAt: not null } meeting && meeting.Version == reinstate.Seen
            ? Show(reinstate, meeting, await meetings.WarningsAsync(MeetingDraft.Of(meeting), meeting.Id, asker, cancellationToken))
            : await StandsAsync(reinstate, asker, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<DialogStep> SubmitAsync(DialogFrame frame, CardForm form, DialogContext context, CancellationToken cancellationToken) => frame is DialogFrame.Reinstate reinstate
        ? ReinstateAsync(reinstate, context.Turn, cancellationToken)
        : DropAsync((DialogFrame.DropReminder)frame, context.Turn, cancellationToken);

    /// <inheritdoc/>
    public async Task<DialogStep> AnswerAsync(DialogFrame frame, Answer answer, DialogContext context, CancellationToken cancellationToken) => frame switch
    {
        DialogFrame.Reinstate reinstate when answer.Yes => await ReinstateAsync(reinstate, context.Turn, cancellationToken),
        DialogFrame.DropReminder drop when answer.Yes || answer.Cancels => await DropAsync(drop, context.Turn, cancellationToken),
        _ => DialogStep.End(new Reply.Words(new DialogTexts(frame.Language)["Undo.Kept"])),
    };

    /// <inheritdoc/>
    public Task<DialogStep?> HearAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) => Task.FromResult<DialogStep?>(null);

    private DialogStep Show(DialogFrame.Reinstate frame, Meeting meeting, IReadOnlyList<MeetingWarning> warnings)
    {
        var texts = new DialogTexts(frame.Language);
        var words = new MeetingWords(texts, office);
        var question = texts.Say("Undo.Reinstate", words.Name(meeting));
        var cautions = warnings.Select(words.Warning).ToList();
        var card = CardParts.Card(question, [CardParts.Words(question), CardParts.Box("warning", cautions)], CardParts.Buttons(frame, texts["Undo.ReinstateConfirm"], texts["Undo.Keep"]));
        var text = string.Join("\n\n", cautions.Select(caution => $"⚠ {caution}").Prepend(question).Select(Markdown.Escape).Append(texts["Undo.How"]));
        return DialogStep.Wait(frame, new Reply.Card(card, text)) with { Meeting = meeting.Id };
    }

    private static DialogStep Show(DialogFrame.DropReminder frame)
    {
        var texts = new DialogTexts(frame.Language);
        var question = texts.Say("Undo.Drop", frame.Sentence);
        var card = CardParts.Card(question, [CardParts.Words(question)], CardParts.Buttons(frame, texts["Cancel.Confirm"], texts["Cancel.Keep"]));
        return DialogStep.Wait(frame, new Reply.Card(card, $"{Markdown.Escape(question)}\n\n{texts["Undo.How"]}"));
    }

    private async Task<DialogStep> ReinstateAsync(DialogFrame.Reinstate frame, Turn turn, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(frame.Language);
        switch (await meetings.ReinstateAsync(frame.MeetingId, frame.Seen, frame.Operation, turn.Asker, cancellationToken))
        {
            case MeetingChanged.Stored stored:
                var head = texts.Say("Undo.Reinstated", stored.Meeting.Title);
                return DialogStep.End(Receipts.Of(turn, new MeetingCard(texts, office).Receipt(head, stored.Meeting, stored.Warnings, stored.Work))) with { Meeting = stored.Meeting.Id };
            case MeetingChanged.AlreadyStored:
                return DialogStep.End(new Reply.Words(texts["AlreadyDone"]));
            case MeetingChanged.TooLate late:
                return DialogStep.End(new Reply.Words(texts.Say("Undo.ReinstateTooLate", Markdown.Escape(late.Meeting.Title))));
            case MeetingChanged.ChangedMeanwhile:
                return await StandsAsync(frame, turn.Asker, cancellationToken);
            case MeetingChanged.NotPermitted { Refusal: var refusal }:
                return DialogStep.End(new RefusalWords(texts).Reply(refusal));
            case MeetingChanged.NotFound:
                return DialogStep.End(new Reply.Words(texts["MeetingEdit.Gone"]));
            default:
                return DialogStep.Wait(frame, new Reply.Words(texts["NotWritable"]));
        }
    }

    private async Task<DialogStep> DropAsync(DialogFrame.DropReminder frame, Turn turn, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(frame.Language);
        return await reminders.CancelOneAsync(frame.ReminderId, frame.Operation, turn.Asker, cancellationToken) switch
        {
            ReminderCancelled.Done => DialogStep.End(new Reply.Words($"{texts["Cancel.Done"]}\n\n- {Markdown.Escape(frame.Sentence)}")),
            ReminderCancelled.AlreadyDone => DialogStep.End(new Reply.Words(texts["AlreadyDone"])),
            ReminderCancelled.NotPermitted { Refusal: var refusal } => DialogStep.End(new RefusalWords(texts).Reply(refusal)),
            ReminderCancelled.NotWritable => DialogStep.Wait(frame, new Reply.Words(texts["NotWritable"])),
            _ => DialogStep.End(new Reply.Words(texts["Cancel.NothingMatches"])),
        };
    }

    /// <summary>It is no longer as it was when its cancellation was to be taken back.</summary>
    private async Task<DialogStep> StandsAsync(DialogFrame.Reinstate frame, Asker asker, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(frame.Language);
        return await meetings.FindAsync(frame.MeetingId, asker, cancellationToken) is { } now && await meetings.LastWriteAsync(now.Id, asker, cancellationToken) is { } last
            ? DialogStep.End(new Reply.Words(Markdown.Escape(texts.Say(
                "Undo.ChangedSince", now.Title, new MeetingEditWords(texts, office).Who(last, asker), Wording.Instant(office.Local(last.At)))))) with
            { Meeting = now.Id }
            : DialogStep.End(new Reply.Words(texts["MeetingEdit.Gone"]));
    }
}
