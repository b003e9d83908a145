using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>Reads what is to be changed in the meeting spoken of last by messages that do not name it: "dời sang 9h", "đổi phòng sang 302".</summary>
public static class SpokenMeetingReader
{
    private const string Named = " cuộc họp đó";

    private static readonly RequestReader Reader = new();
    private static readonly TimeReader Times = new();

    /// <summary>The change; null when the message begins with no change, or says nothing new.</summary>
    /// <param name="text">The message as sent.</param>
    /// <param name="asker">Who asks, and when.</param>
    /// <param name="office">What is asked about.</param>
    public static ChangeMeetingRequest? Read(string text, Asker asker, Office office)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(office);
        if (ReadingFactory.OfWords(text, Times, asker, office) is not { } reading || reading.Tasks.Count > 0 || new LeaningMessage(reading, null, MemoryAge.Gone, null).Beginning("change-unnamed") is not { } verb)
        {
            return null;
        }

        var message = reading.Message;
        var named = message.Text.Insert(message.Words[verb.End - 1].End, Named);
        return Reader.Read(named, asker, office) is [{ Request: ChangeMeetingRequest { Changes: var changes } change }] && changes != new MeetingChanges()
            ? change with { Meeting = new MeetingPointer { Latest = true } }
            : null;
    }
}
