using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Meetings;

/// <summary>Reads an organisation's meetings, their times as the office's clocks show them.</summary>
internal sealed class LoggedMeetings(Database database, OfficeTime office)
{
    private readonly MeetingRepository _meetings = new(database);

    /// <summary>A meeting of the asker's organisation, also a cancelled one; null when there is none with that id.</summary>
    public async Task<Meeting?> FindAsync(string id, Asker asker, CancellationToken cancellationToken) =>
        await _meetings.FindAsync(id, cancellationToken) is { } meeting && meeting.Organization == asker.Organization ? Local(meeting) : null;

    /// <summary>The meetings that touch the days and are not cancelled, the earliest first.</summary>
    public async Task<IReadOnlyList<Meeting>> BetweenAsync(Asker asker, DateRange days, CancellationToken cancellationToken)
    {
        var meetings = await _meetings.BetweenAsync(
            asker.Organization, office.At(days.First, TimeOnly.MinValue), office.At(days.Last.AddDays(1), TimeOnly.MinValue), cancellationToken);
        return [.. meetings.Select(Local)];
    }

    /// <summary>The meetings that touch the days, cancelled ones among them, the earliest first.</summary>
    public async Task<IReadOnlyList<Meeting>> AllBetweenAsync(Asker asker, DateRange days, CancellationToken cancellationToken)
    {
        var meetings = await _meetings.AllBetweenAsync(
            asker.Organization, office.At(days.First, TimeOnly.MinValue), office.At(days.Last.AddDays(1), TimeOnly.MinValue), cancellationToken);
        return [.. meetings.Select(Local)];
    }

    private Meeting Local(Meeting meeting) => meeting with { Start = office.Local(meeting.Start), End = office.Local(meeting.End) };
}
