using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>Reads the fields of a meeting out of the message that tells of it.</summary>
internal static class MeetingReader
{
    /// <summary>Reads them; what was not said, or not said for sure, stays null. Without a time of day the beginning is asked.</summary>
    public static (Request Request, Clarification? Needs) Read(Reading whole)
    {
        var conclusions = MeetingConclusions.Of(whole);
        var reading = whole with { Subject = whole.Subject with { End = Math.Max(whole.Subject.First, Math.Min(whole.Subject.End, conclusions.First)) } };
        var clock = ClockSlot.Of(reading, reading.Subject.End);
        var title = MeetingTitle.Of(reading);
        var place = MeetingPlace.Of(reading, title.About);
        var chair = MeetingChair.Of(reading);
        var names = MeetingNames.Of(reading, Taken(place, chair, title));
        var count = HeadCount.Of(reading);
        var request = new LogMeetingRequest
        {
            Title = title.Text,
            Kind = MeetingWords.KindOf(reading),
            Mode = MeetingWords.ModeOf(reading, place?.Text),
            Day = clock.Day,
            Start = clock.Start,
            End = clock.End,
            Unit = UnitOf(reading, place, names),
            Chair = chair?.Text,
            Place = place?.Text,
            Attendees = names.Count == 0 && count is null ? null : new Attendance(names, count),
            Conclusions = conclusions.Text,
        };
        return (request, clock.Start is null ? new Clarification("start", []) : null);
    }

    private static List<(int First, int End)> Taken(MeetingPlace? place, PersonName? chair, MeetingTitle title)
    {
        var taken = new List<(int, int)>();
        if (place is not null)
        {
            taken.Add((place.First, place.End));
        }

        if (chair is not null)
        {
            taken.Add((chair.First, chair.End));
        }

        if (title.About is { } about)
        {
            taken.Add(about);
        }

        return taken;
    }

    /// <summary>The unit that meets: named outside the place and the list of who attends, or "phòng mình".</summary>
    private static Unit? UnitOf(Reading reading, MeetingPlace? place, IReadOnlyList<string> names)
    {
        var named = reading.Units.Where(unit => unit.First < reading.Subject.End
            && !(place is not null && place.First <= unit.First && unit.End <= place.End)
            && !names.Contains(reading.Message.Slice(unit.First, unit.End))).ToList();
        return reading.Has("meeting-own-unit") && reading.Asker.Unit is { } own ? own
            : named.Count > 0 ? UnitSlot.Of(reading with { Units = named }, own: false).Unit
            : null;
    }
}
