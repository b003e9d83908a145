using Assistant.Knowledge.Time;
using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>Reads which meeting is to be changed and to what, and which is to be cancelled.</summary>
internal static class MeetingChangeReader
{
    private static readonly PhraseList Shifts = PhraseBook.Embedded["length-not"];

    /// <summary>Reads a change. Where nothing new is said the changes are empty, and the card asks.</summary>
    public static ChangeMeetingRequest ReadChange(Reading whole)
    {
        var reading = ClosingOrder.Without(whole);
        var split = MeetingChangeSplit.Of(reading);
        var meeting = MeetingPointerReader.Of(ReadingPart.Of(reading, split.Meeting.First, split.Meeting.End));
        var changes = split.Becomes is { } words ? Changes(reading, words, split.Field, meeting.Days) : new MeetingChanges();
        return new ChangeMeetingRequest(meeting, split.Field == MeetingField.Any ? Shifted(changes, reading) : changes);
    }

    /// <summary>Reads a cancellation.</summary>
    public static CancelMeetingRequest ReadCancellation(Reading whole)
    {
        var reading = ClosingOrder.Without(whole);
        var noun = MeetingPointerReader.Noun(reading);
        var behind = noun?.End ?? reading.Subject.First;
        var reason = ReasonSlot.Of(reading, behind, reading.Times.Select(time => time.End).Append(behind).Max());
        var end = Math.Max(reason.First, behind);
        end = reading.First("no-more") is { } more && more.End <= end ? more.End - 1 : end;
        return new CancelMeetingRequest(MeetingPointerReader.Of(ReadingPart.Of(reading, reading.Subject.First, end)), reason.Text);
    }

    private static MeetingChanges Changes(Reading reading, (int First, int End) words, MeetingField field, DateRange? days)
    {
        var text = reading.Message.Slice(words.First, words.End);
        var told = ReadingPart.Of(reading, words.First, words.End);
        return text.Length == 0 ? new MeetingChanges() : field switch
        {
            MeetingField.Conclusions => new MeetingChanges { Conclusions = text },
            MeetingField.Agenda => new MeetingChanges { Agenda = text },
            MeetingField.Title => new MeetingChanges { Title = Quoted(reading, words) ?? text },
            _ when told.Subject.First >= told.Subject.End => new MeetingChanges(),
            MeetingField.Chair => Times(reading, told, days) with { Chair = (MeetingChair.Of(told) ?? PersonName.At(told, told.Subject.First, told.Subject.End))?.Text ?? text },
            MeetingField.Place => Times(reading, told, days) with { Place = MeetingPlace.Of(told, null)?.Text ?? text, Mode = MeetingWords.ModeOf(told, null) },
            _ => Anything(reading, told, days),
        };
    }

    /// <summary>"Lùi 30 phút" may be said before or behind the meeting's name; an hour or a day that it is to become says more.</summary>
    private static MeetingChanges Shifted(MeetingChanges changes, Reading reading)
    {
        var shift = MeetingShift.Of(reading);
        return shift is { Later: null, Longer: null, Total: null } || changes is not { Day: null, Start: null, End: null }
            ? changes
            : changes with { Length = shift.Total, Later = shift.Later, Longer = shift.Longer };
    }

    private static string? Quoted(Reading reading, (int First, int End) words) => reading.Quotes
        .Where(quote => words.First <= quote.First && quote.End <= words.End)
        .Select(quote => reading.Message.Slice(quote.First, quote.End))
        .FirstOrDefault();

    private static MeetingChanges Anything(Reading reading, Reading told, DateRange? days)
    {
        var place = MeetingPlace.Of(told, null);
        var chair = MeetingChair.Of(told);
        var names = reading.Has("change-adds") ? MeetingNames.Of(told, chair is null ? [] : [(chair.First, chair.End)]) : [];
        var count = HeadCount.Of(told);
        return Times(reading, told, days) with
        {
            Kind = MeetingWords.KindOf(told),
            Mode = MeetingWords.ModeOf(told, null),
            Place = place?.Text,
            Chair = chair?.Text,
            Attendees = names.Count == 0 && count is null ? null : new Attendance(names, count),
        };
    }

    private static MeetingChanges Times(Reading reading, Reading told, DateRange? days)
    {
        var clock = ClockSlot.Of(told, told.Subject.End);
        var length = told.Times.Where(time => time.Time is TimeDuration && !IsShift(told, time)).Select(time => (TimeSpan?)((TimeDuration)time.Time).Duration.ToTimeSpan()).FirstOrDefault();
        var start = clock.Start is { } begins ? TimeOnly.FromDateTime(begins.DateTime) : (TimeOnly?)null;
        var end = clock.End is { } ends && length is null ? TimeOnly.FromDateTime(ends.DateTime) : (TimeOnly?)null;
        var onlyEnd = start is not null && end is null && (told.Has("only-end") || reading.Has("prolongs"));
        return new MeetingChanges { Day = DayOf(reading, told, days), Start = onlyEnd ? null : start, End = onlyEnd ? start : end, Length = length };
    }

    /// <summary>The new day; null where it is the one the meeting is on. A bare day of the week is of the meeting's own week, unless that has passed.</summary>
    private static DateOnly? DayOf(Reading reading, Reading told, DateRange? days)
    {
        var named = told.Times.Select(time => time.Time).OfType<TimeInterval>().FirstOrDefault(time => time.From is not null && time.Grain is not (Grain.Week or Grain.Month or Grain.Quarter or Grain.Year) && MeetingDays.NamesDay(time));
        if (named is null)
        {
            return null;
        }

        var day = DateOnly.FromDateTime(named.From!.Value.DateTime);
        if (days is not { } on || on.First != on.Last)
        {
            return day;
        }

        if (MeetingDays.IsWeekday(named))
        {
            var monday = on.First.AddDays(-(((int)on.First.DayOfWeek + 6) % 7));
            day = monday.AddDays(((int)day.DayOfWeek + 6) % 7);
            day = day < reading.Asker.Today || (day < on.First && reading.Has("change-later")) ? day.AddDays(7) : day;
        }

        return day == on.First ? null : day;
    }

    /// <summary>"Lùi 30 phút", "muộn hơn một tiếng" move a meeting and do not say how long it takes.</summary>
    private static bool IsShift(Reading told, TimeMention time) =>
        Enumerable.Range(Math.Max(told.Subject.First, time.First - 2), time.First - Math.Max(told.Subject.First, time.First - 2)).Append(time.End)
            .Any(at => at < told.Subject.End && Shifts.LongestAt(told.Subject, at) is not null);
}
