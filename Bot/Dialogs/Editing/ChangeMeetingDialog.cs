using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Roster;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Bot.Dialogs.Editing;

/// <summary>
/// A logged meeting that is to be changed: shown with what changes marked, corrected by card or by words, stored when confirmed. What others change
/// meanwhile is kept: the card shows it, with the person's own changes on top, and asks again.
/// </summary>
internal sealed class ChangeMeetingDialog(MeetingSkills meetings, CancelMeetingDialog cancel, OfficeTime office, TimeReader times) : IDialog
{
    private readonly MeetingRevision _revision = new(office);

    /// <inheritdoc/>
    public DialogSubject Subject => DialogSubject.Meeting;

    /// <inheritdoc/>
    public bool Owns(DialogFrame frame) => frame is DialogFrame.ChangeMeeting;

    /// <inheritdoc/>
    public string NameOf(DialogFrame frame) => ((DialogFrame.ChangeMeeting)frame).Draft.Title ?? new DialogTexts(frame.Language)["Waiting.Untitled"];

    /// <summary>Shows what the meeting would become.</summary>
    /// <param name="meeting">The meeting as it stands.</param>
    /// <param name="draft">What it is to become.</param>
    /// <param name="opener">Whose dialog it is.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<DialogStep> OpenAsync(Meeting meeting, MeetingDraft draft, Opener opener, CancellationToken cancellationToken)
    {
        if (meetings.RefuseToChange(meeting, opener.Asker) is { } refusal)
            return DialogStep.End(new RefusalWords(new DialogTexts(opener.Language)).Reply(refusal)) with { Meeting = meeting.Id };
        var frame = opener.Sign(new DialogFrame.ChangeMeeting(meeting.Id, meeting.Version, draft) { Id = "", Operation = "", Owner = "", Language = default });
        return await ShowAsync(frame, meeting, [], frame.Draft.Errors(), opener.Asker, cancellationToken);
    }

    /// <summary>Shows the card again with other fields.</summary>
    public Task<DialogStep> CorrectAsync(DialogFrame.ChangeMeeting frame, MeetingDraft draft, Asker asker, CancellationToken cancellationToken) =>
        ShowAsync(frame with { Draft = draft, Revision = frame.Revision + 1 }, null, asker, cancellationToken);

    /// <inheritdoc/>
    public Task<DialogStep> ShowAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) =>
        ShowAsync((DialogFrame.ChangeMeeting)frame, null, context.Turn.Asker, cancellationToken);

    /// <inheritdoc/>
    public async Task<DialogStep> SubmitAsync(DialogFrame frame, CardForm form, DialogContext context, CancellationToken cancellationToken)
    {
        var change = (DialogFrame.ChangeMeeting)frame;
        var reading = MeetingForm.Read(form.Values, office);
        var draft = reading.Draft;

        // Names that hold commas are not taken apart by being shown in one line.
        if (MeetingCard.Names(draft.Attendance) == MeetingCard.Names(change.Draft.Attendance) && draft.Attendance?.Count == change.Draft.Attendance?.Count)
            draft = draft with { Attendance = change.Draft.Attendance };
        var filled = change with { Draft = draft, Revision = frame.Revision + 1 };
        return reading.Errors.Count == 0
            ? await StoreAsync(filled, context.Turn, cancellationToken)
            : await ShowAsync(filled, reading.Errors, context.Turn.Asker, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogStep> AnswerAsync(DialogFrame frame, Answer answer, DialogContext context, CancellationToken cancellationToken)
    {
        var change = (DialogFrame.ChangeMeeting)frame;
        if (answer.Yes)
            return await StoreAsync(change, context.Turn, cancellationToken);

        // "Hủy cuộc họp" beside its card means the meeting; "hủy" alone lets go of the change.
        if (answer is { Cancels: true, About: DialogSubject.Meeting } && await meetings.FindAsync(change.MeetingId, context.Turn.Asker, cancellationToken) is { CancelledAt: null } meeting)
            return cancel.Open(meeting, null, null, new Opener(context.Turn.Asker, frame.Language));
        return DialogStep.End(new Reply.Words(new DialogTexts(frame.Language)["MeetingEdit.Kept"]));
    }

    /// <inheritdoc/>
    public async Task<DialogStep?> HearAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken)
    {
        var change = (DialogFrame.ChangeMeeting)frame;
        var drafted = new DialogFrame.Meeting(change.Draft, null) { Id = frame.Id, Operation = frame.Operation, Owner = frame.Owner, Language = frame.Language };
        return new MeetingCorrections(context.Desk, office, times).Apply(drafted, context.Turn.Text, context.Turn.Asker) is { } corrected
            ? await CorrectAsync(change, corrected.Draft, context.Turn.Asker, cancellationToken)
            : null;
    }

    /// <summary>Shows the card over what stands now, which is what confirming it then changes.</summary>
    private async Task<DialogStep> ShowAsync(
        DialogFrame.ChangeMeeting frame, IReadOnlyList<MeetingFieldError>? errors, Asker asker, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(frame.Language);
        var words = new MeetingEditWords(texts, office);
        if (await meetings.FindAsync(frame.MeetingId, asker, cancellationToken) is not { } now
            || await meetings.LastWriteAsync(now.Id, asker, cancellationToken) is not { } last)
        {
            return DialogStep.End(new Reply.Words(texts["MeetingEdit.Gone"]));
        }

        if (meetings.RefuseToChange(now, asker) is { } refusal)
            return DialogStep.End(new RefusalWords(texts).Reply(refusal));
        if (now.CancelledAt is not null)
            return DialogStep.End(new Reply.Words(Markdown.Escape($"{words.CancelledBy(now, last, asker)} {texts["MeetingEdit.NotStored"]}")));
        if (now.Version == frame.Seen)
            return await ShowAsync(frame, now, [], errors ?? frame.Draft.Errors(), asker, cancellationToken);
        var seen = await meetings.VersionAsync(now.Id, frame.Seen, asker, cancellationToken);
        var rebased = seen is null ? frame.Draft : _revision.Rebase(MeetingDraft.Of(seen), frame.Draft, MeetingDraft.Of(now));
        var anew = frame with { Draft = rebased, Seen = now.Version, Revision = frame.Revision + 1 };
        return await ShowAsync(anew, now, [words.Changed(seen, now, last, asker)], errors ?? rebased.Errors(), asker, cancellationToken);
    }

    private async Task<DialogStep> ShowAsync(
        DialogFrame.ChangeMeeting frame, Meeting now, IReadOnlyList<string> notices, IReadOnlyList<MeetingFieldError> errors, Asker asker, CancellationToken cancellationToken)
    {
        var warnings = await meetings.WarningsAsync(frame.Draft, now.Id, asker, cancellationToken);
        return DialogStep.Wait(frame, Card(frame).Change(frame, now, notices, warnings, errors, WorkOf(frame, now, asker))) with { Meeting = now.Id };
    }

    private async Task<DialogStep> StoreAsync(DialogFrame.ChangeMeeting frame, Turn turn, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(frame.Language);
        var words = new MeetingChangeWords(texts, office);
        var seen = await meetings.FindAsync(frame.MeetingId, turn.Asker, cancellationToken) is { } found && found.Version == frame.Seen ? found : null;
        if (seen is { CancelledAt: null } && words.Lines(MeetingDraft.Of(seen), frame.Draft).Count == 0)
            return await ShowAsync(frame, seen, [], frame.Draft.Errors(), turn.Asker, cancellationToken);
        switch (await meetings.ChangeAsync(frame.MeetingId, frame.Seen, frame.Draft, frame.Operation, turn.Asker, cancellationToken))
        {
            case MeetingChanged.Stored stored:
                var (card, text) = Card(frame).Receipt(texts.Say("MeetingEdit.Stored", stored.Meeting.Title), stored.Meeting, stored.Warnings, stored.Work);
                var changes = seen is null ? [] : words.Lines(MeetingDraft.Of(seen), MeetingDraft.Of(stored.Meeting));
                text = string.Join("\n\n", [text, .. changes.Count > 0 ? [$"{texts["MeetingEdit.What"]}\n{string.Join("\n", changes.Select(line => $"- {Markdown.Escape(line)}"))}"] : Array.Empty<string>()]);
                return DialogStep.End(Receipts.Of(turn, (card, text))) with { Meeting = stored.Meeting.Id };
            case MeetingChanged.AlreadyStored:
                return DialogStep.End(new Reply.Words(texts["AlreadyDone"])) with { Meeting = frame.MeetingId };
            case MeetingChanged.ChangedMeanwhile:
                return await ShowAsync(frame, null, turn.Asker, cancellationToken);
            case MeetingChanged.NotPermitted { Refusal: var refusal } when seen is not null:
                return DialogStep.Wait(frame, new RefusalWords(texts).Reply(refusal), Card(frame).Change(frame, seen, [], [], [], WorkOf(frame, seen, turn.Asker)));
            case MeetingChanged.NotPermitted { Refusal: var refusal }:
                return DialogStep.End(new RefusalWords(texts).Reply(refusal));
            case MeetingChanged.Invalid invalid:
                return await ShowAsync(frame, invalid.Errors, turn.Asker, cancellationToken);
            case MeetingChanged.NotFound:
                return DialogStep.End(new Reply.Words(texts["MeetingEdit.Gone"]));
            default:
                return DialogStep.Wait(frame, new Reply.Words(texts["NotWritable"]));
        }
    }

    private MeetingWork? WorkOf(DialogFrame.ChangeMeeting frame, Meeting now, Asker asker) =>
        string.Equals(frame.Draft.Conclusions?.Trim(), now.Conclusions?.Trim(), StringComparison.Ordinal) ? null : MeetingWork.Of(frame.Draft, meetings, asker);

    private MeetingCard Card(DialogFrame frame) => new(new DialogTexts(frame.Language), office);
}
