using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>Finds what a digest held, for whoever may act on it.</summary>
internal sealed class DigestRows(ReminderActions actions, ReminderHistory history, OfficeTime office)
{
    /// <summary>More lines than these are never pointed at.</summary>
    private const int Most = 30;

    private const int MostRead = 1000;

    /// <summary>How far back the days of rows are looked for that one message may hold: what is late may have been owed long before.</summary>
    private const int Days = 45;

    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);

    /// <summary>The lines of the rows that are the asker's.</summary>
    public async Task<IReadOnlyList<OwedLine>> LinesAsync(IEnumerable<long> rows, Asker asker, CancellationToken cancellationToken)
    {
        var lines = new List<OwedLine>();
        foreach (var row in rows.Take(Most))
        {
            if (await actions.FindAsync(row, asker, cancellationToken) is { } line)
                lines.Add(line);
        }

        return lines;
    }

    /// <summary>What was done about lines, and when, by row.</summary>
    public async Task<IReadOnlyDictionary<long, LedgerRow>> ActedAsync(IReadOnlyList<OwedLine> lines, CancellationToken cancellationToken)
    {
        if (lines.Count == 0)
            return new Dictionary<long, LedgerRow>();
        var days = new DateRange(office.DayOf(lines.Min(line => line.FireAt)), office.DayOf(lines.Max(line => line.FireAt)));
        var rows = await history.ReadAsync(new LedgerQuery(days, LedgerState.Sent, null, MostRead), cancellationToken);
        return rows.Where(row => lines.Any(line => line.Id == row.Id)).ToDictionary(row => row.Id);
    }

    /// <summary>The lines of the last message that a person was sent alone, in the order shown; none where that was long ago, or before an instant.</summary>
    /// <param name="asker">The person.</param>
    /// <param name="since">What was said earlier was not said last.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<OwedLine>> LastAsync(Asker asker, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        var today = office.DayOf(asker.Now);
        var query = new LedgerQuery(new DateRange(today.AddDays(-Days), today), LedgerState.Sent, new Recipient.Person(asker.Id), MostRead);
        var sent = await history.ReadAsync(query, cancellationToken);
        if (sent.Max(row => row.SentAt) is not { } last || last < since || asker.Now - last > Fresh)
            return [];
        var lines = await LinesAsync(sent.Where(row => row.SentAt == last).Select(row => row.Id), asker, cancellationToken);
        return [.. DigestOrder.Of(lines.Where(line => line.About is not ReminderAbout.Due), office.DayOf(last))];
    }
}
