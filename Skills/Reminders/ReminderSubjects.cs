using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Meetings;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders.Planning;

namespace Assistant.Skills.Reminders;

/// <summary>Finds what stored rows are about, as it is now. For one claim: it reads what it needs once.</summary>
/// <param name="database">The journal's database.</param>
/// <param name="library">The plans in force.</param>
/// <param name="calendar">Which last days a unit has.</param>
/// <param name="office">The office's hours.</param>
internal sealed class ReminderSubjects(Database database, PlanLibrary library, DeadlineCalendar calendar, OfficeTime office)
{
    private readonly MeetingRepository _meetings = new(database);
    private readonly ProgressRepository _progress = new(database);
    private readonly ExtensionRepository _extensions = new(database);
    private ExtensionSnapshot? _granted;

    /// <summary>What a row is about; null where there is no such thing any more, or it is due at another time now.</summary>
    /// <param name="item">The item.</param>
    /// <param name="due">When it is due.</param>
    /// <param name="reminder">The reminder that asks for it; null where nobody had to ask.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ReminderAbout?> FindAsync(string item, DueTime due, Reminder? reminder, CancellationToken cancellationToken) => due switch
    {
        DueTime.Instant when item.StartsWith(Subject.OnceMark, StringComparison.Ordinal) => reminder is null ? null : new ReminderAbout.Words(reminder.Text ?? ""),
        DueTime.Instant instant => await MeetingAsync(item[Subject.MeetingMark.Length..], instant.At, cancellationToken),
        DueTime.Day day when item.StartsWith(Subject.ListMark, StringComparison.Ordinal) =>
            reminder?.Timing is ReminderTiming.Regularly list ? await ListAsync(list, reminder.Organization, day.On, cancellationToken) : null,
        DueTime.Day day => DeadlineCalendar.Find(item, day.On, library, await GrantedAsync(cancellationToken)) is { } deadline ? new ReminderAbout.LastDay(deadline) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(due)),
    };

    private static Meeting Open(Meeting meeting) => meeting with { Attendance = new Attendance([], null), Conclusions = null };

    private async Task<ReminderAbout?> MeetingAsync(string id, DateTimeOffset start, CancellationToken cancellationToken) =>
        await _meetings.FindAsync(id, cancellationToken) is { CancelledAt: null } meeting && meeting.Start == start
            ? new ReminderAbout.MeetingAhead(Open(meeting with { Start = office.Local(meeting.Start), End = office.Local(meeting.End) }))
            : null;

    private async Task<ReminderAbout> ListAsync(ReminderTiming.Regularly list, string organization, DateOnly day, CancellationToken cancellationToken)
    {
        var days = new DateRange(day, ListDays.LastOf(list.Rhythm.Span, day));
        var granted = await GrantedAsync(cancellationToken);
        var reported = await _progress.AllAsync(cancellationToken);
        var settled = (await SettledReports.AllAsync(database, cancellationToken)).ToHashSet();
        var period = new DateRange(day.AddDays(-7 * ReminderLengths.MostWeeksLate), days.Last);
        var open = calendar.Of(new ReminderTiming.BeforeDeadlines(list.Unit, null, null, ReminderLengths.OfHeads), null, DeadlineCalendar.All(library, granted, period))
            .Where(deadline => deadline.TaskKey is { } key
                ? reported.GetValueOrDefault((deadline.Plan.Id.Value, key.Value))?.State != ProgressState.Done
                : !settled.Contains((deadline.Item, Stored.Day(deadline.LastDay))))
            .ToList();
        var meetings = await _meetings.BetweenAsync(organization, office.At(days.First, TimeOnly.MinValue), office.At(days.Last.AddDays(1), TimeOnly.MinValue), cancellationToken);
        return new ReminderAbout.Due(
            list.Rhythm.Span,
            days,
            [.. open.Where(deadline => deadline.LastDay >= day)],
            [.. open.Where(deadline => deadline is Deadline.OfTask && deadline.LastDay < day)],
            [.. meetings.Where(meeting => MeetingStatistics.IsOf(list.Unit, meeting)).Select(meeting => Open(meeting with { Start = office.Local(meeting.Start), End = office.Local(meeting.End) }))]);
    }

    private async Task<ExtensionSnapshot> GrantedAsync(CancellationToken cancellationToken) =>
        _granted ??= ExtensionSnapshot.Of(await _extensions.AllAsync(cancellationToken), library);
}
