using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Meetings;

/// <summary>Counts meetings, and holds the figures against the plans' goals.</summary>
internal sealed class MeetingStatistics(LoggedMeetings meetings, PlanShelf shelf, OfficeTime office, LastYear lastYear)
{
    private const decimal HoursPerDay = 8;

    /// <summary>Counts the meetings that begin in a period; in the asker's calendar year when none was named.</summary>
    public async Task<MeetingsCounted> CountAsync(MeetingStatsRequest request, Asker asker, CancellationToken cancellationToken)
    {
        var period = request.Period ?? DateRange.Year(asker.Today.Year);
        var began = await BeganAsync(period, request.Unit, asker, cancellationToken);
        var before = await BeforeAsync(period, request.Unit, asker, cancellationToken);
        var target = MeetingRules.OnlineTarget(shelf.Current, asker);
        var tally = Tally(began);
        return new MeetingsCounted(
            request,
            period,
            tally.Total,
            tally.Online,
            began.Count(meeting => meeting.Mode == MeetingMode.Hybrid),
            before,
            target?.Target,
            target is var (plan, found) ? Citation.Of(plan, found.Evidence) : null)
        {
            Hours = tally.Hours,
            ByUnit = ByUnit(began),
            ByMonth = [.. began
                .GroupBy(meeting => office.DayOf(meeting.Start) is var day ? new DateOnly(day.Year, day.Month, 1) : default)
                .OrderBy(month => month.Key)
                .Select(month => new MonthMeetings(month.Key, Tally(month)))],
            Reduction = Reduction(period, request.Unit, before, asker),
        };
    }

    private async Task<MeetingsBefore> BeforeAsync(DateRange period, Unit? unit, Asker asker, CancellationToken cancellationToken)
    {
        if (unit is null && IsYear(period) && lastYear.Counts.TryGetValue(period.First.Year - 1, out var given))
            return new MeetingsBefore.Configured(period.First.Year - 1, given);
        var before = new DateRange(period.First.AddYears(-1), period.Last.AddYears(-1));
        return new MeetingsBefore.InTheJournal((await BeganAsync(before, unit, asker, cancellationToken)).Count);
    }

    private MeetingReduction? Reduction(DateRange period, Unit? unit, MeetingsBefore before, Asker asker)
    {
        if (MeetingRules.FewerMeetings(shelf.Current, asker) is not var (plan, target))
            return null;

        // The goal is the whole organisation's for a whole year: nothing is said of what a unit or a quarter may have.
        int? most = unit is null && IsYear(period) && before.Count > 0 ? (int)Math.Max(0, decimal.Floor(before.Count * (100 - target.Value) / 100)) : null;
        return new MeetingReduction(target, Citation.Of(plan, target.Evidence), most);
    }

    private async Task<IReadOnlyList<Meeting>> BeganAsync(DateRange days, Unit? unit, Asker asker, CancellationToken cancellationToken) =>
        [.. (await meetings.BetweenAsync(asker, days, cancellationToken)).Where(meeting => days.Contains(office.DayOf(meeting.Start)) && IsOf(unit, meeting))];

    private IReadOnlyList<UnitMeetings> ByUnit(IReadOnlyList<Meeting> began) =>
    [
        .. began
            .GroupBy(meeting => meeting.Unit is { } unit ? Folding.FoldToWords(unit) : "")
            .Select(unit => new UnitMeetings(
                unit.Key.Length == 0 ? null : unit.GroupBy(meeting => meeting.Unit, StringComparer.Ordinal).MaxBy(name => name.Count())!.Key, Tally(unit)))
            .OrderByDescending(unit => unit.Tally.Total)
            .ThenBy(unit => unit.Unit, StringComparer.Ordinal),
    ];

    private MeetingTally Tally(IEnumerable<Meeting> counted)
    {
        var all = counted.ToList();
        return new MeetingTally(
            all.Count,
            all.Count(meeting => meeting.Mode == MeetingMode.Online),
            all.Sum(meeting => HoursPerDay * MeetingLength.InDays(meeting.Start, meeting.End, office)));
    }

    /// <summary>Whether a meeting is a unit's, or any.</summary>
    internal static bool IsOf(Unit? unit, Meeting meeting) => unit is null || (meeting.Unit is { } name && Folding.SameWords(name, unit.Name));

    private static bool IsYear(DateRange period) => period == DateRange.Year(period.First.Year);
}
