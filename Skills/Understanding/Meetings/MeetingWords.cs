using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>The words of a message that tell kinds and modes of meeting.</summary>
internal static class MeetingWords
{
    private static readonly (MeetingKind Kind, PhraseList Phrases)[] Kinds =
    [
        (MeetingKind.Briefing, PhraseBook.Embedded["meeting-briefing"]), (MeetingKind.Dissemination, PhraseBook.Embedded["meeting-dissemination"]),
        (MeetingKind.Professional, PhraseBook.Embedded["meeting-professional"]), (MeetingKind.Discussion, PhraseBook.Embedded["meeting-discussion"]),
    ];

    private static readonly PhraseList Other = PhraseBook.Embedded["meeting-other"];
    private static readonly PhraseList NoKind = PhraseBook.Embedded["meeting-kind-not"];
    private static readonly PhraseList NoMode = PhraseBook.Embedded["mode-not"];

    /// <summary>The kind that is named first; "khác" where another kind of gathering is named ("họp chi bộ"); null when none is.</summary>
    public static MeetingKind? KindOf(Reading reading)
    {
        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (NoKind.LongestAt(reading.Subject, at) is { } something)
            {
                at = something.End - 1;
                continue;
            }

            foreach (var (kind, phrases) in Kinds)
            {
                if (phrases.LongestAt(reading.Subject, at) is not null)
                {
                    return kind;
                }
            }
        }

        return Other.Find(reading.Subject).Count > 0 ? MeetingKind.Other : null;
    }

    /// <summary>The mode; a room without online words means in person; null when nothing tells.</summary>
    public static MeetingMode? ModeOf(Reading reading, string? place)
    {
        var (hybrid, online, present) = (Says(reading, "mode-hybrid"), Says(reading, "mode-online"), Says(reading, "mode-in-person"));
        return hybrid || (online && present) ? MeetingMode.Hybrid
            : online ? MeetingMode.Online
            : present || place is not null ? MeetingMode.InPerson
            : null;
    }

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

    /// <summary>Whether a mode is said of the meeting: not denied ("không phải trực tiếp"), and not what it is about ("dịch vụ công trực tuyến").</summary>
    private static bool Says(Reading reading, string section)
    {
        var other = NoMode.Find(reading.Subject);
        return PhraseBook.Embedded[section].Find(reading.Subject).Exists(match => !other.Exists(not => not.First <= match.First && match.End <= not.End));
    }
}
