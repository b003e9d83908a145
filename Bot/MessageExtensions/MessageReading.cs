using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.MessageExtensions;

/// <summary>Reads what a message tells of a meeting or of work, by the same understanding as in chat. What it does not tell stays empty on the card.</summary>
internal sealed class MessageReading(TimeReader times)
{
    /// <summary>How an order to take down a meeting begins: the message's words are read as the rest of one.</summary>
    private const string MeetingOrder = "ghi cuộc họp ";

    private const int MaxLine = 300;

    /// <summary>The meeting that a message tells of.</summary>
    public static LogMeetingRequest Meeting(string text, Desk desk, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var line = text.Replace('\n', ' ');
        var read = desk.Read(line, asker).Concat(desk.Read(MeetingOrder + line, asker)).Select(understood => understood.Request).OfType<LogMeetingRequest>().FirstOrDefault();

        // Whose meeting it is, is the person's own unless the words name one: what somebody else wrote gives no right.
        return read ?? new LogMeetingRequest { Title = FirstLine(text) };
    }

    /// <summary>The report on a task of a plan that a message holds; null where it holds none, or not plainly one.</summary>
    public static ProgressRequest? Progress(string text, Desk desk, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Read(text.Replace('\n', ' '), asker) is [{ Request: ProgressRequest { Task: { IsPlaced: true } } report, Needs: null }] ? report : null;
    }

    /// <summary>What a message asks to be reminded of: its words, and the instant they name; where they name only a day, that day.</summary>
    public (RemindRequest Request, DateOnly? Day) Reminder(string text, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(asker);
        var words = text.Length <= ReminderDraft.MaxText ? text : text[..(ReminderDraft.MaxText - 1)] + "…";
        var said = times.Read(text, asker.Now).OfType<TimeInterval>().FirstOrDefault(each => each.To is not { } end || end > asker.Now);
        var at = said is { Grain: Grain.Hour or Grain.Minute, From: { } from } && from > asker.Now ? from : (DateTimeOffset?)null;

        // "Trước ngày 20/5", "trong tuần này": the last day on which it may still be done.
        DateOnly? day = said?.To is { } to ? DateOnly.FromDateTime(to.DateTime.AddTicks(-1)) : null;
        return (new RemindRequest(words, null, null, at, null), at is null ? day : null);
    }

    private static string? FirstLine(string text) => text.Split('\n')[0].Trim() switch
    {
        "" => null,
        { Length: > MaxLine } line => line[..MaxLine],
        var line => line,
    };
}
