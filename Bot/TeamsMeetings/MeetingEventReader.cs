using System.Globalization;
using System.Text.Json;
using Assistant.Bot.Channel.Schema;
using Assistant.Skills.Meetings;

namespace Assistant.Bot.TeamsMeetings;

/// <summary>Reads the beginning and the end of meetings out of activities. Calls between people are no meetings of the office, and are left alone.</summary>
internal static class MeetingEventReader
{
    private const string StartName = "application/vnd.microsoft.meetingStart";
    private const string EndName = "application/vnd.microsoft.meetingEnd";
    private const int MaxId = 1000;

    /// <summary>The event; null for every other activity, and for one that is misshapen.</summary>
    public static MeetingEvent? Read(Activity activity) => activity is { Type: ActivityTypes.Event, Value: { ValueKind: JsonValueKind.Object } value }
        && Text(value, "Id") is { Length: > 0 and <= MaxId } id && Text(value, "MeetingType") is not ("GroupCall" or "OneToOneCall")
        ? activity.Name switch
        {
            StartName when Instant(value, "StartTime") is { } at => new MeetingEvent.Started(id, at),
            EndName when Instant(value, "EndTime") is { } at => new MeetingEvent.Ended(id, at, Title(value)),
            _ => null,
        }
        : null;

    private static string? Title(JsonElement value) =>
        Text(value, "Title")?.ReplaceLineEndings(" ").Trim() is not { Length: > 0 } title ? null : title.Length > MeetingDraft.MaxLine ? title[..MeetingDraft.MaxLine] : title;

    private static DateTimeOffset? Instant(JsonElement value, string name) =>
        DateTimeOffset.TryParse(Text(value, name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    private static string? Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
