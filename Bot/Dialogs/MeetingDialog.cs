using Assistant.Bot.Channel;
using Assistant.Bot.Roster;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Meetings;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs;

/// <summary>A meeting by message: shown, corrected by card or by words, stored when confirmed.</summary>
internal sealed class MeetingDialog(MeetingSkills meetings, OfficeTime office, TimeReader times) : IDialog
{
    /// <inheritdoc/>
    public DialogSubject Subject => DialogSubject.Meeting;

    /// <inheritdoc/>
    public bool Owns(DialogFrame frame) => frame is DialogFrame.Meeting;

    /// <inheritdoc/>
    public string NameOf(DialogFrame frame) => frame is DialogFrame.Meeting { Draft: var draft } && draft.Title is { Length: > 0 } title
        ? title
        : new DialogTexts(frame.Language)["Waiting.Untitled"];

    /// <inheritdoc/>
    public Task<DialogStep> ShowAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) =>
        ShowAsync((DialogFrame.Meeting)frame, context.Turn.Asker, cancellationToken);

    /// <summary>Shows what was understood.</summary>
    public async Task<DialogStep> OpenAsync(LogMeetingRequest request, Opener opener, Asker asker, CancellationToken cancellationToken)
    {
        var prepared = await meetings.PrepareAsync(request, asker, cancellationToken);
        if (prepared.Refusal is { } refusal)
            return DialogStep.End(new RefusalWords(new DialogTexts(opener.Language)).Reply(refusal));
        return await ShowAsync(opener.Sign(new DialogFrame.Meeting(prepared.Draft, request.Day) { Id = "", Operation = "", Owner = "", Language = default }), asker, cancellationToken);
    }

    /// <summary>Shows a meeting to everybody of a conversation: who confirms it may be somebody else than who is in the turn.</summary>
    public async Task<DialogStep> OfferAsync(LogMeetingRequest request, Opener opener, CancellationToken cancellationToken)
    {
        var prepared = await meetings.PrepareAsync(request, opener.Asker, cancellationToken);
        var frame = opener.Sign(new DialogFrame.Meeting(prepared.Draft, request.Day) { Id = "", Operation = "", Owner = "", Language = default }) with { Owner = "", OwnerName = null };
        return DialogStep.Wait(frame, Card(frame).Draft(frame, prepared.Warnings, [], WorkOf(frame, opener.Asker)));
    }

    /// <inheritdoc/>
    public async Task<DialogStep> SubmitAsync(DialogFrame frame, CardForm form, DialogContext context, CancellationToken cancellationToken)
    {
        var reading = MeetingForm.Read(form.Values, office);
        var filled = (DialogFrame.Meeting)frame with { Draft = reading.Draft, Revision = frame.Revision + 1 };
        if (reading.Errors.Count == 0 && !MeetingWork.Differs(((DialogFrame.Meeting)frame).Draft, reading.Draft, meetings, context.Turn.Asker))
            return await StoreAsync(filled, context.Turn, cancellationToken);
        var warnings = await meetings.WarningsAsync(reading.Draft, context.Turn.Asker, cancellationToken);
        return DialogStep.Wait(filled, Card(filled).Draft(filled, warnings, reading.Errors, WorkOf(filled, context.Turn.Asker)));
    }

    /// <inheritdoc/>
    public async Task<DialogStep> AnswerAsync(DialogFrame frame, Answer answer, DialogContext context, CancellationToken cancellationToken) => answer.Yes
        ? await StoreAsync((DialogFrame.Meeting)frame, context.Turn, cancellationToken)
        : DialogStep.End(new Reply.Words(new DialogTexts(frame.Language)["Meeting.Cancelled"]));

    /// <inheritdoc/>
    public async Task<DialogStep?> HearAsync(DialogFrame frame, DialogContext context, CancellationToken cancellationToken) =>
        !IsAnother(((DialogFrame.Meeting)frame).Draft, context) && new MeetingCorrections(context.Desk, office, times).Apply((DialogFrame.Meeting)frame, context.Turn.Text, context.Turn.Asker) is { } corrected
            ? await ShowAsync(corrected, context.Turn.Asker, cancellationToken)
            : null;

    /// <summary>A whole order to take down a meeting of another name or time opens a card of its own; on this one it would be lost.</summary>
    private static bool IsAnother(MeetingDraft draft, DialogContext context) =>
        context.Alone is [{ Request: LogMeetingRequest { Title: { } title, Start: { } start } }] && TakeDownOrder.Begins(context.Turn.Text, context.Turn.Asker, context.Desk.Office)
            && (start != draft.Start || !Folding.SameWords(title, draft.Title ?? ""));

    private async Task<DialogStep> ShowAsync(DialogFrame.Meeting frame, Asker asker, CancellationToken cancellationToken)
    {
        var warnings = await meetings.WarningsAsync(frame.Draft, asker, cancellationToken);
        return DialogStep.Wait(frame, Card(frame).Draft(frame, warnings, frame.Draft.Errors(), WorkOf(frame, asker)));
    }

    private async Task<DialogStep> StoreAsync(DialogFrame.Meeting frame, Turn turn, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(frame.Language);
        switch (await meetings.LogAsync(frame.Draft, frame.Operation, turn.Asker, cancellationToken))
        {
            case MeetingLogged.Stored stored:
                return DialogStep.End(Receipts.Of(
                    turn, Card(frame).Receipt(texts.Say("Meeting.Stored", stored.Meeting.Title), stored.Meeting, stored.Warnings, stored.Work), texts["MeetingEdit.Ask"], texts["MeetingCancel.Ask"])) with
                {
                    Meeting = stored.Meeting.Id,
                };
            case MeetingLogged.AlreadyStored before:
                return DialogStep.End(new Reply.Words(texts.Say("Meeting.AlreadyStored", Cards.Markdown.Escape(before.Meeting.Title))));
            case MeetingLogged.NotPermitted { Refusal: var refusal }:
                return DialogStep.Wait(frame, new RefusalWords(texts).Reply(refusal), Card(frame).Draft(frame, [], [], WorkOf(frame, turn.Asker)));
            case MeetingLogged.Invalid invalid:
                var warnings = await meetings.WarningsAsync(frame.Draft, turn.Asker, cancellationToken);
                return DialogStep.Wait(frame, Card(frame).Draft(frame, warnings, invalid.Errors, WorkOf(frame, turn.Asker)));
            default:
                return DialogStep.Wait(frame, new Reply.Words(texts["NotWritable"]));
        }
    }

    private MeetingWork WorkOf(DialogFrame.Meeting frame, Asker asker) => MeetingWork.Of(frame.Draft, meetings, asker);

    private MeetingCard Card(DialogFrame frame) => new(new DialogTexts(frame.Language), office);
}
