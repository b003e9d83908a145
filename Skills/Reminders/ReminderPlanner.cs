using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders.Planning;

namespace Assistant.Skills.Reminders;

/// <summary>
/// Brings the messages owed in line with what people asked for, with the plans, the directory, the meetings and what was reported. To be run every
/// minute: it looks first whether anything has changed since it last did. Running it again, or in two processes at once, changes nothing.
/// </summary>
/// <param name="database">The journal's database.</param>
/// <param name="shelf">The plans in force.</param>
/// <param name="units">Which unit a plan means.</param>
/// <param name="office">The office's hours.</param>
/// <param name="people">The directory.</param>
public sealed class ReminderPlanner(Database database, PlanShelf shelf, IUnitNames units, OfficeTime office, IPeople people)
{
    private const int RowsInATransaction = 1000;

    private readonly PlanningReader _reader = new(database, shelf, people);
    private readonly OwedRepository _owed = new(database);
    private readonly OwedComparison _comparison = new(office);
    private volatile PlanningVersion? _planned;
    private volatile KnownNames? _names;

    /// <summary>What a reminder sends from now on; nothing for work that is reported done.</summary>
    public async Task<Forecast> ForeseeAsync(Reminder reminder, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        var facts = await _reader.ReadAsync(now, cancellationToken) with { Reminders = [reminder] };
        var courses = new Courses(facts, NamesIn(facts.Library), office).Asked(office.DayOf(now));
        var rows = _comparison.Of(courses, [], now).Owe;
        var deadlines = courses.ToDictionary(course => (course.To, course.Subject), course => course.Deadline);
        var first = rows.Count > 0 ? rows[0].To : null;
        return new Forecast(
            [.. rows.Where(row => row.To == first && deadlines[(row.To, row.Subject)] is not null)
                .Select(row => new UpcomingReminder(deadlines[(row.To, row.Subject)]!, row.Nudge, row.FireAt)).OrderBy(upcoming => upcoming.FireAt)],
            rows.Where(row => row.Nudge is Nudge.Listed).Select(row => (DateTimeOffset?)row.FireAt).Min(),
            Audiences.Of(reminder, facts.People).Count)
        { Rows = rows };
    }

    /// <summary>Brings the messages owed in line.</summary>
    /// <returns>How many rows were added, changed or dropped.</returns>
    /// <exception cref="NotWritableException">Something has to be changed and cannot be.</exception>
    public async Task<int> PlanAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Read before the facts: what changes in between is planned for the next time.
        var version = await _reader.VersionAsync(office.DayOf(now), cancellationToken);
        if (version == _planned)
            return 0;

        // Rows before what makes them owed: a reminder set in between would else be a row that nobody asked for, and be dropped.
        var known = await _owed.KnownAsync(office.DayOf(now), cancellationToken);
        var facts = await _reader.ReadAsync(now, cancellationToken);
        var courses = new Courses(facts, NamesIn(facts.Library), office).All(office.DayOf(now));
        var changes = _comparison.Of(courses, known, now, row => IsKept(row, facts));
        if (changes.Count > 0)
            await StoreAsync(changes, now, cancellationToken);
        _planned = version;
        return changes.Count;
    }

    /// <summary>A directory that lists nobody may be one that could not be read yet: what is owed to people because of it is not taken from them.</summary>
    private static bool IsKept(KnownRow row, PlanningFacts facts) => facts.People.Count == 0
        && (row.ReminderId is null || facts.Reminders.Any(reminder => reminder.Id == row.ReminderId && reminder.Audience is ReminderAudience.Members));

    /// <summary>Which unit a plan means does not change while the plans do not.</summary>
    private RememberedUnitNames NamesIn(PlanLibrary library)
    {
        if (_names is not { } known || known.Library != library)
            _names = known = new KnownNames(library, new RememberedUnitNames(units));
        return known.Names;
    }

    /// <summary>A first start may owe thousands of rows: nobody waits for all of them. What one transaction stores is right without the others.</summary>
    private async Task StoreAsync(OwedChanges changes, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var some in changes.Owe.Chunk(RowsInATransaction))
        {
            await using var owing = await database.BeginAsync(cancellationToken);
            await OwedRepository.OweAsync(some, owing, cancellationToken);
            await owing.CommitAsync(cancellationToken);
        }

        if (changes.Mend.Count + changes.Drop.Count == 0)
            return;
        await using var work = await database.BeginAsync(cancellationToken);
        await OwedRepository.MendAsync(changes.Mend, work, cancellationToken);
        await OwedRepository.DropAsync(changes.Drop, "not due", now, work, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    private sealed record KnownNames(PlanLibrary Library, RememberedUnitNames Names);
}
