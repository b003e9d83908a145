using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Meetings;

/// <summary>What becomes of a meeting when something of it is changed.</summary>
/// <param name="office">The clocks that days and times of day are told by.</param>
public sealed class MeetingRevision(OfficeTime office)
{
    /// <summary>
    /// A meeting with what somebody wants changed. On another day it keeps its times, from another time on it takes as long as it did, online it needs no
    /// room; whatever else was not said stays.
    /// </summary>
    public MeetingDraft Apply(MeetingChanges changes, MeetingDraft meeting)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(meeting);
        var (start, end) = Times(changes, meeting);
        return meeting with
        {
            Title = changes.Title ?? meeting.Title,
            Kind = changes.Kind ?? meeting.Kind,
            Mode = changes.Mode ?? meeting.Mode,
            Start = start,
            End = end,
            Chair = changes.Chair ?? meeting.Chair,
            Place = changes.Place ?? MeetingVenue.Kept(changes.Mode, meeting),
            Attendance = Attending(changes.Attendees, meeting.Attendance),
            Agenda = changes.Agenda ?? meeting.Agenda,
            Conclusions = changes.Conclusions ?? meeting.Conclusions,
        };
    }

    /// <summary>
    /// What somebody wants of a meeting that was changed meanwhile: what they changed of what they saw, and else what stands now.
    /// </summary>
    /// <param name="seen">The meeting as they saw it.</param>
    /// <param name="wanted">What they make of it.</param>
    /// <param name="now">The meeting as it stands now.</param>
    public MeetingDraft Rebase(MeetingDraft seen, MeetingDraft wanted, MeetingDraft now)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(now);
        var (start, end) = Times(seen, wanted, now);
        return now with
        {
            Title = Pick(seen.Title, wanted.Title, now.Title),
            Kind = Pick(seen.Kind, wanted.Kind, now.Kind),
            Mode = Pick(seen.Mode, wanted.Mode, now.Mode),
            Start = start,
            End = end,
            Unit = Pick(seen.Unit, wanted.Unit, now.Unit),
            Chair = Pick(seen.Chair, wanted.Chair, now.Chair),
            Place = Pick(seen.Place, wanted.Place, now.Place),
            Attendance = Attendance.Same(seen.Attendance, wanted.Attendance) ? now.Attendance : wanted.Attendance,
            Agenda = Pick(seen.Agenda, wanted.Agenda, now.Agenda),
            Conclusions = Pick(seen.Conclusions, wanted.Conclusions, now.Conclusions),
        };
    }

    private (DateTimeOffset? Start, DateTimeOffset? End) Times(MeetingChanges changes, MeetingDraft meeting)
    {
        if (changes is { Day: null, Start: null, End: null, Length: null })
            return Shifted(meeting, changes.Later ?? TimeSpan.Zero, changes.Longer ?? TimeSpan.Zero);
        if ((changes.Day ?? DayOf(meeting.Start)) is not { } day || (changes.Start ?? TimeOf(meeting.Start)) is not { } time)
            return (meeting.Start, meeting.End);
        var start = changes is { Day: null, Start: null } ? meeting.Start!.Value : office.At(day, time);
        if (changes.Length is { } length)
            return (start, start + length);

        // A meeting of several days ends on as late a day as before.
        if (changes.End is { } until)
            return (start, office.At(day.AddDays(DaysLong(meeting) ?? 0), until));
        return (start, meeting is { Start: { } from, End: { } to } ? start + (to - from) : meeting.End);
    }

    /// <summary>A meeting that is moved, and takes longer, by so much. It cannot be made to end before it begins: then it takes as long as it did.</summary>
    private static (DateTimeOffset? Start, DateTimeOffset? End) Shifted(MeetingDraft meeting, TimeSpan later, TimeSpan longer) =>
        (meeting.Start + later, meeting.End + later + (meeting.End + longer > meeting.Start ? longer : TimeSpan.Zero));

    /// <summary>The day and the times of day are each their own: who moves the day and who moves the end want different things.</summary>
    private (DateTimeOffset? Start, DateTimeOffset? End) Times(MeetingDraft seen, MeetingDraft wanted, MeetingDraft now)
    {
        if (wanted.Start == seen.Start && wanted.End == seen.End)
            return (now.Start, now.End);
        if (wanted is not { Start: not null, End: not null } || seen is not { Start: not null, End: not null } || now is not { Start: not null, End: not null })
            return (wanted.Start, wanted.End);
        var day = Pick(DayOf(seen.Start), DayOf(wanted.Start), DayOf(now.Start))!.Value;
        var days = Pick(DaysLong(seen), DaysLong(wanted), DaysLong(now))!.Value;
        return (
            office.At(day, Pick(TimeOf(seen.Start), TimeOf(wanted.Start), TimeOf(now.Start))!.Value),
            office.At(day.AddDays(days), Pick(TimeOf(seen.End), TimeOf(wanted.End), TimeOf(now.End))!.Value));
    }

    private static Attendance? Attending(Attendance? said, Attendance? before) => said is null
        ? before
        : new Attendance(said.Names.Count > 0 ? said.Names : before?.Names ?? [], said.Count ?? before?.Count);

    private static T? Pick<T>(T? seen, T? wanted, T? now) => EqualityComparer<T?>.Default.Equals(seen, wanted) ? now : wanted;

    private DateOnly? DayOf(DateTimeOffset? instant) => instant is { } at ? office.DayOf(at) : null;

    private TimeOnly? TimeOf(DateTimeOffset? instant) => instant is { } at ? TimeOnly.FromDateTime(office.Local(at).DateTime) : null;

    private int? DaysLong(MeetingDraft meeting) =>
        meeting is { Start: { } start, End: { } end } ? office.DayOf(end).DayNumber - office.DayOf(start).DayNumber : null;
}
