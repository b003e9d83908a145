using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Progress;

namespace Assistant.Skills.Reminders;

/// <summary>
/// Turns standing reminders into the messages they owe. To be run at the start, every day, and when plans, progress or
/// granted days change; running it again, or in two processes at once, changes nothing.
/// </summary>
public sealed class ReminderPlanner(Database database, PlanShelf shelf, DeadlineCalendar calendar, OfficeTime office)
{
    /// <summary>How far ahead messages are owed: a year and a month.</summary>
    private const int HorizonDays = 400;

    private readonly ReminderRepository _reminders = new(database);
    private readonly OwedRepository _owed = new(database);
    private readonly ProgressRepository _progress = new(database);
    private readonly ExtensionRepository _extensions = new(database);

    /// <summary>What a standing reminder sends from now on, the earliest first; nothing for work that is reported done.</summary>
    public async Task<IReadOnlyList<UpcomingReminder>> UpcomingAsync(
        ReminderTiming.BeforeDeadlines timing, string? text, DateTimeOffset now, CancellationToken cancellationToken) =>
        Upcoming(timing, text, now, await SituationAsync(cancellationToken));

    /// <summary>Brings the messages owed in line with the plans and with what was reported.</summary>
    /// <returns>How many rows were added or dropped.</returns>
    /// <exception cref="NotWritableException">Something has to be changed and cannot be.</exception>
    public async Task<int> PlanAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var standing = await _reminders.StandingAsync(cancellationToken);
        if (standing.Count == 0)
            return 0;
        var situation = await SituationAsync(cancellationToken);
        var known = await _owed.FromAsync(office.DayOf(now), cancellationToken);
        var (owe, drop) = (new List<OwedRow>(), new List<long>());
        foreach (var reminder in standing)
        {
            var wanted = Upcoming((ReminderTiming.BeforeDeadlines)reminder.Timing, reminder.Text, now, situation)
                .Select(upcoming => OwedRow.Of(reminder.Id, upcoming))
                .ToDictionary(row => (row.Item, row.DueOn));
            var rows = known[reminder.Id].ToDictionary(row => (row.Item, row.DueOn));
            owe.AddRange(wanted.Where(pair => !rows.TryGetValue(pair.Key, out var row) || row.State == OwedState.Dropped).Select(pair => pair.Value));
            drop.AddRange(rows.Where(pair => pair.Value.State == OwedState.Owed && !wanted.ContainsKey(pair.Key)).Select(pair => pair.Value.Id));
        }

        if (owe.Count + drop.Count > 0)
            await StoreAsync(owe, drop, now, cancellationToken);
        return owe.Count + drop.Count;
    }

    private async Task StoreAsync(List<OwedRow> owe, List<long> drop, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(cancellationToken);
        foreach (var row in owe)
            await OwedRepository.OweAsync(row, work, cancellationToken);
        foreach (var id in drop)
            await OwedRepository.DropAsync(id, "not due", now, work, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    private IReadOnlyList<UpcomingReminder> Upcoming(
        ReminderTiming.BeforeDeadlines timing, string? text, DateTimeOffset now, Situation situation)
    {
        var today = office.DayOf(now);
        return [.. calendar.Of(timing, text, situation.Library, situation.Extensions, new DateRange(today, today.AddDays(HorizonDays)))
            .Where(deadline => deadline.TaskKey is not { } key || !situation.Done.Contains((deadline.Plan.Id.Value, key.Value)))
            .Select(deadline => new UpcomingReminder(deadline, ReminderClock.NextFireAt(deadline.LastDay, timing.Before.Durations[0], office, now)!.Value))
            .OrderBy(upcoming => upcoming.FireAt)];
    }

    private async Task<Situation> SituationAsync(CancellationToken cancellationToken)
    {
        var library = shelf.Current;
        return new Situation(
            library,
            [.. (await _progress.AllAsync(cancellationToken)).Where(pair => pair.Value.State == ProgressState.Done).Select(pair => pair.Key)],
            ExtensionSnapshot.Of(await _extensions.AllAsync(cancellationToken), library));
    }

    /// <summary>What messages are owed by.</summary>
    private sealed record Situation(PlanLibrary Library, HashSet<(string PlanId, string TaskKey)> Done, ExtensionSnapshot Extensions);
}
