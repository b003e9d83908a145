using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Meetings;

/// <summary>Everything that speaks against a meeting: the plans' rules, the office's hours, the journal and the calendars.</summary>
internal sealed class MeetingChecks(LoggedMeetings meetings, PlanShelf shelf, OfficeTime office, IBusyTimes calendars)
{
    private const int MostClashes = 5;

    private readonly MeetingRules _rules = new(office);
    private readonly FreeSlots _slots = new(office);

    /// <summary>The warnings, those of the plans first.</summary>
    /// <param name="draft">The meeting.</param>
    /// <param name="changedId">The id of the meeting that it changes, which does not speak against itself; null for a new one.</param>
    /// <param name="asker">Who drafts it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<MeetingWarning>> ReadAsync(MeetingDraft draft, string? changedId, Asker asker, CancellationToken cancellationToken)
    {
        var library = shelf.Current;
        var warnings = _rules.Check(draft, library, asker).ToList();
        if (draft.Start is not { } start)
            return warnings;
        var year = DateRange.Year(office.DayOf(start).Year);
        var logged = (await meetings.BetweenAsync(asker, new DateRange(year.First, year.Last.AddDays(31)), cancellationToken))
            .Where(meeting => meeting.Id != changedId).ToList();
        if (draft.End is { } end && end > start)
            warnings.AddRange(await ClashesAsync(draft, start, end, logged, asker, cancellationToken));
        if (draft.Mode is MeetingMode.InPerson or MeetingMode.Hybrid && MeetingRules.OnlineTarget(library, asker) is var (plan, target))
        {
            var ofYear = logged.Where(meeting => year.Contains(office.DayOf(meeting.Start))).ToList();
            var online = ofYear.Count(meeting => meeting.Mode == MeetingMode.Online);
            if (100m * online < target.Value * (ofYear.Count + 1))
                warnings.Add(new MeetingWarning.BelowOnlineTarget(online, ofYear.Count + 1, target, Citation.Of(plan, target.Evidence)));
        }

        return warnings;
    }

    private async Task<IReadOnlyList<MeetingWarning>> ClashesAsync(
        MeetingDraft draft, DateTimeOffset start, DateTimeOffset end, List<Meeting> logged, Asker asker, CancellationToken cancellationToken)
    {
        var (first, last) = (office.DayOf(start), office.DayOf(end));
        var ahead = first.AddDays(FreeSlots.DaysAhead);
        var reading = await calendars.ReadAsync(draft, new DateRange(first, last > ahead ? last : ahead), cancellationToken);
        IReadOnlyList<BusyTime> busy = reading is BusyReading.Read read ? read.Times : [];
        var clashes = MeetingRules.Clashes(draft, logged)
            .Concat(busy.Where(time => time.Start < end && start < time.End).Select(time => new MeetingWarning.Busy(time)))
            .ToList();
        if (clashes.Count > MostClashes)
            clashes = [.. clashes.Take(MostClashes), new MeetingWarning.MoreClashes(clashes.Count - MostClashes)];
        if (reading is BusyReading.NotAsked)
            clashes.Add(new MeetingWarning.CalendarsNotAsked());
        if (clashes.TrueForAll(warning => warning is MeetingWarning.CalendarsNotAsked))
            return clashes;
        var taken = logged.Where(meeting => MeetingRules.Shared(draft, meeting) is not null).Select(meeting => new FreeSlot(meeting.Start, meeting.End))
            .Concat(busy.Select(time => new FreeSlot(time.Start, time.End)));
        return _slots.Find(start, end, taken, asker.Now) is { Count: > 0 } free ? [.. clashes, new MeetingWarning.FreeInstead(free)] : clashes;
    }
}
