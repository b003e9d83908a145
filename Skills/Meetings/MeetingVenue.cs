using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Meetings;

/// <summary>Where a meeting is held once its mode has changed.</summary>
public static class MeetingVenue
{
    private static readonly PhraseList WaysToJoin = PhraseBook.Embedded["way-to-join"];

    /// <summary>The place that stays where somebody says the mode and no place: who meets online only needs no room any more, but a link or "Zoom" stays.</summary>
    /// <param name="said">The mode that was said; null where none was.</param>
    /// <param name="meeting">The meeting as it was.</param>
    public static string? Kept(MeetingMode? said, MeetingDraft meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return said == MeetingMode.Online && meeting.Mode != MeetingMode.Online && meeting.Place is { } place && !IsWayToJoin(place) ? null : meeting.Place;
    }

    private static bool IsWayToJoin(string place)
    {
        var words = Message.Of(place).Words;
        return WaysToJoin.Find(new Subject(words, [], 0, words.Count, AnyMarks: true)).Count > 0;
    }
}
