using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>Where a meeting is held.</summary>
/// <param name="Text">The place as written.</param>
/// <param name="First">The first word.</param>
/// <param name="End">The word after the last.</param>
internal sealed record MeetingPlace(string Text, int First, int End)
{
    private static readonly PhraseList Rooms = PhraseBook.Embedded["room"];
    private static readonly PhraseList NoRooms = PhraseBook.Embedded["room-not"];
    private static readonly PhraseList Ends = PhraseBook.Embedded["place-end"];
    private static readonly PhraseList NoPlaces = PhraseBook.Embedded["place-not"];
    private static readonly PhraseList Numbered = PhraseBook.Embedded["room-numbered"];
    private static readonly HashSet<string> PlaceWords = new(StringComparer.Ordinal) { "o", "tai", "at", "in" };

    /// <summary>Reads it: what a label says, else a room, else what stands behind "ở" or "tại"; null when none is named.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="about">The words that say what the meeting is about; "ở" among them names no place of the meeting.</param>
    public static MeetingPlace? Of(Reading reading, (int First, int End)? about)
    {
        if (MeetingLabels.Of(reading, "label-place") is { } label)
        {
            return Place(reading, label.First, label.End);
        }

        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (Rooms.LongestAt(reading.Subject, at) is { } room && (at == 0 || NoRooms.LongestAt(reading.Subject, at - 1) is null))
            {
                return Place(reading, at, EndOf(reading, room.End));
            }
        }

        for (var at = reading.Subject.First; at + 1 < reading.Subject.End; at++)
        {
            var inAbout = about is { } subject && subject.First <= at && at < subject.End;
            if (!inAbout && PlaceWords.Contains(reading.Message.Folded[at]) && !WordGap.HasBreak(reading.Message, at + 1) && IsPlace(reading, at + 1))
            {
                return Place(reading, at + 1, EndOf(reading, at + 2));
            }
        }

        return NumberedRoom(reading);
    }

    /// <summary>"Phòng 302", "P.401"; a unit's name may begin the same way, a number does not follow there.</summary>
    private static MeetingPlace? NumberedRoom(Reading reading)
    {
        for (var at = reading.Subject.First; at + 1 < reading.Subject.End; at++)
        {
            if (Numbered.LongestAt(reading.Subject, at) is { } room && room.End < reading.Subject.End && reading.Message.Folded[room.End] is [>= '0' and <= '9', ..]
                && !reading.Times.Any(time => time.First <= room.End && room.End < time.End))
            {
                return Place(reading, at, EndOf(reading, room.End + 1));
            }
        }

        return null;
    }

    private static bool IsPlace(Reading reading, int first) =>
        NoPlaces.LongestAt(reading.Subject, first) is null && !reading.Times.Any(time => time.First <= first && first < time.End);

    private static MeetingPlace? Place(Reading reading, int first, int end) =>
        reading.Message.Slice(first, end) is { Length: > 0 } text ? new MeetingPlace(text, first, end) : null;

    private static int EndOf(Reading reading, int from)
    {
        var end = Math.Min(from, reading.Subject.End);
        while (end < reading.Subject.End && !WordGap.HasBreak(reading.Message, end) && Ends.LongestAt(reading.Subject, end) is null
            && !Honorific.Is(reading.Message, end) && !reading.Times.Any(time => time.First == end))
        {
            end++;
        }

        return end;
    }
}
