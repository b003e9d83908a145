using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Notices;
using Assistant.Skills.Reminders.Planning;

namespace Assistant.Skills.Reminders;

/// <summary>What would be sent to whom on days to come, if nothing changed: the days are gone through as the planner and the senders will. Nothing is written.</summary>
/// <param name="database">The journal's database.</param>
/// <param name="shelf">The plans in force.</param>
/// <param name="units">Which unit a plan means.</param>
/// <param name="office">The office's hours.</param>
/// <param name="people">The directory.</param>
public sealed class ReminderPreview(Database database, PlanShelf shelf, IUnitNames units, OfficeTime office, IPeople people)
{
    private readonly PlanningReader _reader = new(database, shelf, people);
    private readonly OwedRepository _owed = new(database);
    private readonly OwedComparison _comparison = new(office);

    /// <summary>What would be sent on some days, the earliest first; nothing of days before today.</summary>
    /// <param name="days">The days.</param>
    /// <param name="now">The instant from which on everything is taken to run.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<PreviewedReminder>> ReadAsync(DateRange days, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = office.DayOf(now);
        var facts = await _reader.ReadAsync(now, cancellationToken);
        var names = new RememberedUnitNames(units);
        var rows = (await _owed.KnownAsync(today, cancellationToken)).ToDictionary(row => row.Key);
        var sent = new List<(DateTimeOffset At, KnownRow Row)>();
        for (var day = today; day <= days.Last; day = day.AddDays(1))
        {
            var begins = day == today ? now : office.At(day, TimeOnly.MinValue);
            Plan(facts, names, rows, day, begins);
            foreach (var (at, row) in Send(rows, begins, office.At(day.AddDays(1), TimeOnly.MinValue)).Where(_ => days.Contains(day)))
                sent.Add((at, row));
        }

        return await DescribeAsync(sent, facts, new DeadlineCalendar(names), cancellationToken);
    }

    private void Plan(PlanningFacts facts, RememberedUnitNames names, Dictionary<OwedKey, KnownRow> rows, DateOnly day, DateTimeOffset now)
    {
        var coming = facts with { Meetings = [.. facts.Meetings.Where(meeting => meeting.Start > now)] };
        var changes = _comparison.Of(new Courses(coming, names, office).All(day), rows.Values, now);
        foreach (var row in changes.Owe.Concat(changes.Mend.Select(each => each.Row)))
            rows[row.Key] = KnownRow.Of(row, rows.TryGetValue(row.Key, out var stands) ? stands.Id : -rows.Count - 1);
        var dropped = changes.Drop.ToHashSet();
        foreach (var row in rows.Values.Where(row => dropped.Contains(row.Id)).ToList())
            rows[row.Key] = row with { State = OwedState.Dropped };
    }

    /// <summary>What goes out until an instant, excluded; a sender that has one now is taken to send it.</summary>
    private List<(DateTimeOffset At, KnownRow Row)> Send(Dictionary<OwedKey, KnownRow> rows, DateTimeOffset now, DateTimeOffset until)
    {
        var sent = new List<(DateTimeOffset At, KnownRow Row)>();
        foreach (var row in rows.Values.Where(row => row.State is OwedState.Owed or OwedState.Claimed).ToList())
        {
            var fires = Stored.ReadInstant(row.FireAt);
            var at = fires > now ? fires : NudgeCode.WaitsForHours(NudgeCode.Parse(row.Nudge)) ? office.NextRemindingTime(now) : now;
            if (at >= until)
                continue;
            rows[row.Key] = row with { State = OwedState.Sent };
            sent.Add((at, row));
        }

        return sent;
    }

    private async Task<IReadOnlyList<PreviewedReminder>> DescribeAsync(
        IEnumerable<(DateTimeOffset At, KnownRow Row)> sent, PlanningFacts facts, DeadlineCalendar calendar, CancellationToken cancellationToken)
    {
        var subjects = new ReminderSubjects(database, facts.Library, calendar, office);
        var reminders = facts.Reminders.ToDictionary(reminder => reminder.Id);
        var names = facts.People.DistinctBy(person => PersonKey.Of(person.Id)).ToDictionary(person => PersonKey.Of(person.Id), person => person.Name);
        var previewed = new List<PreviewedReminder>();
        foreach (var (at, row) in sent.OrderBy(each => each.At).ThenBy(each => each.Row.Recipient, StringComparer.Ordinal).ThenBy(each => each.Row.Due, StringComparer.Ordinal))
        {
            var reminder = row.ReminderId is { } id ? reminders.GetValueOrDefault(id) : null;
            var due = DueTime.Parse(row.Due);

            // What is gone by then would be dropped when its turn comes.
            if (await subjects.FindAsync(row.Item, due, reminder, cancellationToken) is not { } about)
                continue;
            var to = Recipient.Parse(row.Recipient);
            previewed.Add(new PreviewedReminder(
                office.Local(at),
                to,
                to is Recipient.Person person ? names.GetValueOrDefault(person.Key) : null,
                about,
                due,
                NudgeCode.Parse(row.Nudge),
                BecauseCode.Parse(row.Because, row.ReminderId),
                reminder));
        }

        return previewed;
    }
}
