using Assistant.Skills.Meetings;

namespace Assistant.Skills.Understanding;

/// <summary>The words of a message that tell kinds and modes of meeting.</summary>
internal static class MeetingWords
{
    /// <summary>The kind; null when none is named.</summary>
    public static MeetingKind? KindOf(Reading reading) =>
        reading.Has("meeting-briefing") ? MeetingKind.Briefing
        : reading.Has("meeting-dissemination") ? MeetingKind.Dissemination
        : reading.Has("meeting-professional") ? MeetingKind.Professional
        : reading.Has("meeting-discussion") ? MeetingKind.Discussion
        : null;

    /// <summary>The mode; a room without online words means in person; null when nothing tells.</summary>
    public static MeetingMode? ModeOf(Reading reading, string? place) =>
        reading.Has("mode-hybrid") ? MeetingMode.Hybrid
        : reading.Has("mode-online") ? reading.Has("mode-in-person") ? MeetingMode.Hybrid : MeetingMode.Online
        : reading.Has("mode-in-person") || place is not null ? MeetingMode.InPerson
        : null;

    /// <summary>Which meetings a question about rules is about, as written; null for all.</summary>
    public static string? Subject(Reading reading)
    {
        foreach (var section in (string[])["meeting-dissemination", "meeting-professional", "meeting-discussion", "meeting-briefing", "mode-online"])
        {
            if (reading.First(section) is { } match)
            {
                return reading.Message.Slice(match.First, match.End);
            }
        }

        return FreeText.Of(reading);
    }
}
