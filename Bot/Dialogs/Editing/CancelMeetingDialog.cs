using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Roster;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Bot.Dialogs.Editing;

/// <summary>Cancelling a logged meeting: shown with a field for the reason, done when confirmed, and only as it was seen.</summary>
internal sealed class CancelMeetingDialog(MeetingSkills meetings, OfficeTime office) : IDialog
{
    /// <summary>What a reason begins with, folded.</summary>
    private static readonly string[] ReasonWords = ["ly do huy la ", "ly do la ", "ly do: ", "ly do ", "boi vi ", "tai vi ", "vi ", "do ", "tai ", "because ", "reason: ", "the reason is "];

    /// <inheritdoc/>
    public DialogSubject Subject => DialogSubject.Meeting;

    /// <inheritdoc/>
    public bool Owns(DialogFrame frame) => frame is DialogFrame.CancelMeeting;

    /// <inheritdoc/>
    public string NameOf(DialogFrame frame) => ((DialogFrame.CancelMeeting)frame).Title;

    /// <summary>Asks before it is cancelled.</summary>
    /// <param name="meeting">The meeting as it stands.</param>
    /// <param name="reason">Why, where that was said.</param>
    /// <param name="notice">What the person must know first; null for nothing.</param>
    /// <param name="opener">Whose dialog it is.</param>
    public DialogStep Open(Meeting meeting, string? reason, string? notice, Opener opener)
    {
        if (meetings.RefuseToChange(meeting, opener.Asker) is { } refusal)
            return DialogStep.End(new RefusalWords(new DialogTexts(opener.Language)).Reply(refusal)) with { Meeting = meeting.Id };
        var frame = opener.Sign(new DialogFrame.CancelMeeting(meeting.Id, meeting.Version, meeting.Title, reason) { Id = "", Operation = "", Owner = "", Language = default });
        return Show(frame, meeting, notice is null ? [] : [notice]);
    }

    /// <inheritdoc/>
    public Task<DialogStep> ShowAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) =>
        ShowAsync((DialogFrame.CancelMeeting)frame, [], context.Turn.Asker, cancellationToken);

    /// <inheritdoc/>
    public Task<DialogStep> SubmitAsync(DialogFrame frame, CardForm form, DialogContext context, CancellationToken cancellationToken)
    {
        var reason = form.Values.GetValueOrDefault(nameof(MeetingField.Reason));
        var filled = (DialogFrame.CancelMeeting)frame with { Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), Revision = frame.Revision + 1 };
        return CancelAsync(filled, context.Turn, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogStep> AnswerAsync(DialogFrame frame, Answer answer, DialogContext context, CancellationToken cancellationToken) => answer.Yes || answer.Cancels
        ? await CancelAsync((DialogFrame.CancelMeeting)frame, context.Turn, cancellationToken)
        : DialogStep.End(new Reply.Words(new DialogTexts(frame.Language).Say("MeetingCancel.Kept", Markdown.Escape(NameOf(frame)))));

    /// <summary>"Vì trùng lịch" is the reason.</summary>
    public async Task<DialogStep?> HearAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken)
    {
        var folded = FoldedText.Of(context.Turn.Text);
        if (Array.Find(ReasonWords, word => folded.Value.StartsWith(word, StringComparison.Ordinal)) is not { } begins || folded.Value.Length == begins.Length)
            return null;
        var reason = folded.Slice(begins.Length, folded.Value.Length - begins.Length).Trim();
        var filled = (DialogFrame.CancelMeeting)frame with { Reason = reason, Revision = frame.Revision + 1 };
        return await ShowAsync(filled, [], context.Turn.Asker, cancellationToken);
    }

    private async Task<DialogStep> ShowAsync(DialogFrame.CancelMeeting frame, IReadOnlyList<string> problems, Asker asker, CancellationToken cancellationToken)
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
            return DialogStep.End(words.Cancelled(now, last, asker));
        if (now.Version == frame.Seen)
            return Show(frame, now, problems);
        var seen = await meetings.VersionAsync(now.Id, frame.Seen, asker, cancellationToken);
        var anew = frame with { Seen = now.Version, Title = now.Title, Revision = frame.Revision + 1 };
        return Show(anew, now, [words.Changed(seen, now, last, asker), .. problems]);
    }

    private DialogStep Show(DialogFrame.CancelMeeting frame, Meeting meeting, IReadOnlyList<string> notices)
    {
        var texts = new DialogTexts(frame.Language);
        var words = new MeetingWords(texts, office);
        var draft = MeetingDraft.Of(meeting);
        var head = texts.Say("MeetingCancel.Head", meeting.Title);
        var text = string.Join("\n\n", notices.Prepend(head).Select(Markdown.Escape).Append(words.List(draft, null))
            .Concat(frame.Reason is { } why ? [$"- **{texts["Meeting.Reason"]}:** {Markdown.Escape(why)}"] : Array.Empty<string>()).Append(texts["MeetingCancel.How"]));
        var card = CardParts.Card(
            head,
            [
                CardParts.Heading(head),
                CardParts.Box("attention", notices),
                CardParts.Facts(words.Facts(draft, null)),
                CardParts.Text(nameof(MeetingField.Reason), texts["Meeting.Reason"], frame.Reason, MeetingDraft.MaxText, multiline: true),
            ],
            CardParts.Buttons(frame, texts["MeetingCancel.Confirm"], texts["MeetingCancel.Keep"]));
        return DialogStep.Wait(frame, new Reply.Card(card, text)) with { Meeting = meeting.Id };
    }

    private async Task<DialogStep> CancelAsync(DialogFrame.CancelMeeting frame, Turn turn, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(frame.Language);
        switch (await meetings.CancelAsync(frame.MeetingId, frame.Seen, frame.Reason, frame.Operation, turn.Asker, cancellationToken))
        {
            case MeetingChanged.Stored { Meeting: var meeting }:
                var said = texts.Say("MeetingCancel.Stored", new MeetingWords(texts, office).Name(meeting))
                    + (meeting.CancelledReason is { } reason ? texts.Say("MeetingFind.Reason", reason) : "") + ".";
                var receipt = (CardParts.Card(said, [CardParts.Words(said)], []), $"{Markdown.Escape(said)} {texts["MeetingCancel.Undo"]}");
                return DialogStep.End(Receipts.Of(turn, receipt, texts["Undo.Ask"])) with { Meeting = meeting.Id };
            case MeetingChanged.AlreadyStored:
                return DialogStep.End(new Reply.Words(texts["AlreadyDone"]));
            case MeetingChanged.ChangedMeanwhile:
                return await ShowAsync(frame, [], turn.Asker, cancellationToken);
            case MeetingChanged.NotPermitted { Refusal: var refusal }:
                return DialogStep.End(new RefusalWords(texts).Reply(refusal));
            case MeetingChanged.Invalid { Errors: var errors }:
                return await ShowAsync(frame, [.. errors.Select(new MeetingWords(texts, office).Error)], turn.Asker, cancellationToken);
            case MeetingChanged.NotFound:
                return DialogStep.End(new Reply.Words(texts["MeetingEdit.Gone"]));
            default:
                return DialogStep.Wait(frame, new Reply.Words(texts["NotWritable"]));
        }
    }
}
