using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>
/// Reads messages that change or cancel a meeting of the list shown last: "dời cái thứ hai sang thứ Tư", "hủy cuộc đó". The words
/// that point are read as "cuộc họp đó" would be.
/// </summary>
internal static class PointedMeetingReader
{
    private const double Sure = 0.9;
    private const string Named = "cuộc họp đó";

    private static readonly RequestReader Reader = new();

    /// <summary>What the message means; null when it points at no meeting, or is about something else.</summary>
    public static FollowUp? Read(LeaningMessage message)
    {
        if (message.Memory is not { Meetings.Count: > 0 } memory)
        {
            return null;
        }

        var rows = memory.Meetings.Select(meeting => new RecalledThing("", null, new LineSpan(1, 1), meeting.Title) { Day = meeting.Day }).ToList();
        var listed = message with { Memory = memory with { Things = rows, Focus = null } };
        if (PointerFinder.Find(listed) is not { } pointer || Meant(message, pointer) is not { } meant)
        {
            return null;
        }

        return pointer.Resolve(listed.Memory, listed.Focus) switch
        {
            PointedThing.One one => new FollowUp.Asks(message.Understand(Of(meant, memory.Meetings[one.Place]), Sure), null),
            PointedThing.Nowhere nowhere => new FollowUp.PointsNowhere(nowhere.Count),
            _ => null,
        };
    }

    private static Request? Meant(LeaningMessage message, ThingPointer pointer)
    {
        var (text, words) = (message.Reading.Message.Text, message.Reading.Message.Words);
        var named = string.Concat(text.AsSpan(0, words[pointer.First].Start), Named, text.AsSpan(words[pointer.End - 1].End));
        return Reader.Read(named, message.Asker, message.Reading.Office) is [{ Request: ChangeMeetingRequest or CancelMeetingRequest } only] ? only.Request : null;
    }

    /// <summary>The day said is the new one: the meeting is known. A day of the week that was left as it is would be the meeting's own.</summary>
    private static Request Of(Request request, RecalledMeeting meeting)
    {
        var pointer = new MeetingPointer { Id = meeting.Id, Text = meeting.Title, Days = DateRange.Day(meeting.Day) };
        return request switch
        {
            ChangeMeetingRequest change => change with { Meeting = pointer },
            CancelMeetingRequest cancel => cancel with { Meeting = pointer },
            _ => request,
        };
    }
}
