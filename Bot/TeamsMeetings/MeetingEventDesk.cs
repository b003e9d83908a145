using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.TeamsMeetings;

/// <summary>Offers a meeting that was held in Teams to be taken down when it ends, filled in as far as Teams tells. Whoever of the chat may log it confirms it.</summary>
internal sealed class MeetingEventDesk(MeetingsUnderWay underWay, MeetingDialog dialog, OfficeTime office)
{
    /// <summary>Longer than any meeting: a beginning before that is of another occurrence, whose end was not told.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(2);

    /// <summary>Takes an event.</summary>
    /// <returns>The card, with its dialog; null where there is nothing to say.</returns>
    public async Task<DialogStep?> TakeAsync(MeetingEvent happened, Turn turn, CancellationToken cancellationToken)
    {
        switch (happened)
        {
            case MeetingEvent.Started started:
                await underWay.BeganAsync(turn.Key.Conversation, started, cancellationToken);
                return null;
            case MeetingEvent.Ended ended:
                var began = await underWay.BeginningAsync(turn.Key.Conversation, ended, cancellationToken);
                return await dialog.OfferAsync(Held(ended, began), new Opener(turn.Asker, DialogTexts.Of(turn.Locale)), cancellationToken);
            default:
                throw new InvalidOperationException($"Nothing takes {happened.GetType().Name}.");
        }
    }

    private LogMeetingRequest Held(MeetingEvent.Ended ended, DateTimeOffset? began)
    {
        var end = Minute(office.Local(ended.At));
        DateTimeOffset? start = began is { } at && ended.At - at < Longest && Minute(office.Local(at)) is var minute && minute < end ? minute : null;
        return new LogMeetingRequest { Title = ended.Title, Mode = MeetingMode.Online, Day = office.DayOf(start ?? end), Start = start, End = start is null ? null : end };
    }

    private static DateTimeOffset Minute(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMinute));
}
