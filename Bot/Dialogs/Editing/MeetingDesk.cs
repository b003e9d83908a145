using Assistant.Bot.Channel;
using Assistant.Bot.Roster;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Meetings.Finding;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs.Editing;

/// <summary>Finds the meeting that somebody wants changed or cancelled, asks which where several fit, and opens its card.</summary>
internal sealed class MeetingDesk(
    MeetingFinder finder, MeetingSkills meetings, ChangeMeetingDialog change, CancelMeetingDialog cancel, ChoiceDesk choices, OfficeTime office)
{
    private readonly MeetingRevision _revision = new(office);

    /// <summary>Answers a request to change or to cancel a meeting.</summary>
    public async Task<Talk> AnswerAsync(Understood understood, DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        var asker = context.Turn.Asker;
        var texts = new DialogTexts(understood.Language);
        var words = new MeetingEditWords(texts, office);
        switch (await finder.FindAsync(PointerOf(understood.Request), talk.Memory.Meeting, asker, cancellationToken))
        {
            case MeetingFound.One { Meeting: var meeting }:
                return await OpenAsync(understood.Request, meeting, new Opener(asker, understood.Language), talk, cancellationToken);
            case MeetingFound.Several { Meetings: var several }:
                return choices.AskMeeting(understood, several, context, talk);
            case MeetingFound.Cancelled cancelled:
                return talk.Take(DialogStep.End(words.Cancelled(cancelled.Meeting, cancelled.Last, asker)) with { Meeting = cancelled.Meeting.Id });
            case MeetingFound.NotPermitted { Refusal: var refusal }:
                return talk.Say(new RefusalWords(texts).Reply(refusal));
            case MeetingFound.None none:
                return talk.Say(words.None(none));
            default:
                throw new InvalidOperationException("No such way to find a meeting.");
        }
    }

    /// <summary>Answers the request about the meeting that was chosen.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The meeting's id, as it was stored with the question.</param>
    /// <param name="opener">Whose dialog it is.</param>
    /// <param name="talk">The turn so far.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Talk> ChosenAsync(Request request, string id, Opener opener, Talk talk, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(opener.Language);
        if (await meetings.FindAsync(id, opener.Asker, cancellationToken) is not { } meeting)
            return talk.Say(new Reply.Words(texts["MeetingEdit.Gone"]));
        return meeting.CancelledAt is not null && await meetings.LastWriteAsync(id, opener.Asker, cancellationToken) is { } last
            ? talk.Take(DialogStep.End(new MeetingEditWords(texts, office).Cancelled(meeting, last, opener.Asker)) with { Meeting = id })
            : await OpenAsync(request, meeting, opener, talk, cancellationToken);
    }

    private async Task<Talk> OpenAsync(Request request, Meeting meeting, Opener opener, Talk talk, CancellationToken cancellationToken)
    {
        if (request is CancelMeetingRequest { Reason: var reason })
            return talk.Take(cancel.Open(meeting, reason, null, opener));

        // What is said of a meeting whose card is open is said of that card.
        var changes = ((ChangeMeetingRequest)request).Changes;
        return talk.Open.OfType<DialogFrame.ChangeMeeting>().LastOrDefault(frame => frame.MeetingId == meeting.Id) is { } open
            ? talk.Take(await change.CorrectAsync(open, _revision.Apply(changes, open.Draft), opener.Asker, cancellationToken), open)
            : talk.Take(await change.OpenAsync(meeting, _revision.Apply(changes, MeetingDraft.Of(meeting)), opener, cancellationToken));
    }

    private static MeetingPointer PointerOf(Request request) => request switch
    {
        ChangeMeetingRequest change => change.Meeting,
        CancelMeetingRequest cancel => cancel.Meeting,
        _ => throw new ArgumentOutOfRangeException(nameof(request), request.GetType().Name, "Not a request about a logged meeting."),
    };
}
