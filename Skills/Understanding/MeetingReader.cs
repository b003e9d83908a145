using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>Reads the fields of a meeting out of the message that tells of it.</summary>
internal static class MeetingReader
{
    private static readonly PhraseList Head = PhraseBook.Embedded["meeting-head"];
    private static readonly PhraseList TitleEnd = PhraseBook.Embedded["meeting-end"];
    private static readonly HashSet<string> PlaceWords = new(StringComparer.Ordinal) { "o", "tai", "at", "in" };

    /// <summary>Reads them; what was not said stays null.</summary>
    public static LogMeetingRequest Read(Reading whole)
    {
        var conclusions = ConclusionsAt(whole);
        var reading = whole with { Subject = whole.Subject with { End = Math.Max(whole.Subject.First, Math.Min(whole.Subject.End, conclusions.First)) } };
        var clock = ClockSlot.Of(reading, reading.Subject.End);
        var place = PlaceOf(reading);
        var names = MeetingNames.Of(reading, place?.Span);
        var count = CountOf(reading);
        return new LogMeetingRequest
        {
            Title = TitleOf(reading),
            Kind = MeetingWords.KindOf(reading),
            Mode = MeetingWords.ModeOf(reading, place?.Text),
            Day = clock.Day,
            Start = clock.Start,
            End = clock.End,
            Unit = (reading with { Units = [.. reading.Units.Where(unit => unit.First < reading.Subject.End && !Inside(unit, place?.Span))] }) is { Units.Count: > 0 } named
                ? UnitSlot.Of(named, own: false).Unit
                : null,
            Chair = names.Chair,
            Place = place?.Text,
            Attendees = names.Attendees.Count == 0 && count is null ? null : new Attendance(names.Attendees, count),
            Conclusions = conclusions.Text,
        };
    }

    private static bool Inside(UnitMention unit, (int First, int End)? span) => span is { } place && unit.First >= place.First && unit.End <= place.End;

    private static (int First, string? Text) ConclusionsAt(Reading reading)
    {
        var words = reading.Message.Folded;
        for (var i = reading.Subject.First; i < words.Count; i++)
        {
            var vietnamese = words[i] == "luan" && i > 0 && words[i - 1] == "ket";
            if ((vietnamese || words[i] is "conclusion" or "conclusions" or "concluded") && i + 1 < words.Count && !char.IsAsciiDigit(words[i + 1][0]) && words[i + 1] != "so")
            {
                var next = words[i + 1] is "la" or "that" ? i + 2 : i + 1;
                return (vietnamese ? i - 1 : i, reading.Message.Slice(next, words.Count) is { Length: > 0 } text ? text : null);
            }
        }

        return (words.Count, null);
    }

    private static string? TitleOf(Reading reading)
    {
        var subject = reading.Subject;
        var words = reading.Message.Folded;
        var first = Head.LongestAt(subject, subject.First) is { } head ? head.End : subject.First;
        while (first < subject.End && !(words[first] is "hop" or "meeting" or "conference" or "cuoc" or "buoi" || (words[first] == "hoi" && first + 1 < subject.End && words[first + 1] == "nghi") || (words[first] == "giao" && first + 1 < subject.End && words[first + 1] == "ban")))
        {
            first++;
        }

        var end = first;
        while (end < subject.End && (end == first || (TitleEnd.LongestAt(subject, end) is null && !MeetingNames.BreakBefore(reading.Message, end) && !char.IsAsciiDigit(words[end][0]))))
        {
            end++;
        }

        if (first < end && words[first] is "cuoc" or "buoi" && first + 1 < end)
        {
            first++;
        }

        var generic = end - first == 1 || (end - first == 2 && words[end - 1] is "hop" or "nghi");
        return first >= end || generic ? null : reading.Message.Slice(first, end);
    }

    private static (string Text, (int First, int End) Span)? PlaceOf(Reading reading)
    {
        var words = reading.Message.Folded;
        for (var i = reading.Subject.First; i + 1 < reading.Subject.End; i++)
        {
            var room = (words[i], words[i + 1]) is ("phong", "hop") or ("hoi", "truong") || words[i] is "room";
            var said = PlaceWords.Contains(words[i]) && !reading.Times.Any(time => time.First <= i + 1 && i + 1 < time.End);
            if (!room && !said)
            {
                continue;
            }

            var first = said ? i + 1 : i;
            var end = first + 1;
            while (end < reading.Subject.End && !MeetingNames.BreakBefore(reading.Message, end) && !MeetingNames.IsHonorific(reading.Message, end)
                && !reading.Times.Any(time => time.First == end) && words[end] is not ("do" or "tu" or "luc" or "vao" or "chu" or "gom" or "co" or "voi" or "va" or "with" or "from" or "chaired" or "truc"))
            {
                end++;
            }

            return (reading.Message.Slice(first, end), (first, end));
        }

        return null;
    }

    private static int? CountOf(Reading reading)
    {
        var words = reading.Message.Folded;
        for (var i = reading.Subject.First; i + 1 < reading.Subject.End; i++)
        {
            if (words[i].Length <= 5 && int.TryParse(words[i], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _)
                && words[i + 1] is "nguoi" or "dai" or "dong" or "thanh" or "can" or "people" or "attendees" or "participants" or "persons" or "khach" or "ng" or "don")
            {
                return int.Parse(words[i], System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return null;
    }
}
