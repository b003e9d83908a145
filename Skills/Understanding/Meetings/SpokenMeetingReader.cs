using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>Reads what is to be changed in the meeting spoken of last by messages that do not name it: "dời sang 9h", "đổi phòng sang 302".</summary>
public static class SpokenMeetingReader
{
    private const string Named = " cuộc họp đó";

    private static readonly RequestReader Reader = new();

    /// <summary>The change; null when the message begins with no change, or says nothing new.</summary>
    /// <param name="heard">The message.</param>
    public static ChangeMeetingRequest? Read(HeardMessage heard)
    {
        ArgumentNullException.ThrowIfNull(heard);
        if (heard.Strict.Message.Words.Count == 0 || heard.Strict.Tasks.Count > 0 || heard.StrictWords.Beginning("change-unnamed") is not { } verb)
        {
            return null;
        }

        var message = heard.Strict.Message;
        var named = message.Text.Insert(message.Words[verb.End - 1].End, Named);
        return Reader.Read(named, heard.Asker, heard.Office) is [{ Request: ChangeMeetingRequest { Changes: var changes } change }] && changes != new MeetingChanges()
            ? change with { Meeting = new MeetingPointer { Latest = true } }
            : null;
    }
}
