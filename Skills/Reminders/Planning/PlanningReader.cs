using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Meetings;
using Assistant.Skills.Progress;

namespace Assistant.Skills.Reminders.Planning;

/// <summary>Reads what decides what is owed.</summary>
internal sealed class PlanningReader(Database database, PlanShelf shelf, IPeople people)
{
    private readonly ReminderRepository _reminders = new(database);
    private readonly ProgressRepository _progress = new(database);
    private readonly ExtensionRepository _extensions = new(database);
    private readonly MeetingRepository _meetings = new(database);

    /// <summary>All of it, with the reminders that are in force.</summary>
    public async Task<PlanningFacts> ReadAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var library = shelf.Current;
        return new PlanningFacts
        {
            Library = library,
            Extensions = ExtensionSnapshot.Of(await _extensions.AllAsync(cancellationToken), library),
            Done = (await _progress.AllAsync(cancellationToken)).Where(pair => pair.Value.State == ProgressState.Done).Select(pair => pair.Key).ToHashSet(),
            Settled = (await SettledReports.AllAsync(database, cancellationToken)).ToHashSet(),
            Muted = (await database.QueryAsync<MutedRow>("select recipient, item from reminder_mutes", null, cancellationToken))
                .Select(row => (row.Recipient, row.Item)).ToHashSet(),
            People = await people.AllAsync(cancellationToken),
            Meetings = await _meetings.AheadAsync(now, cancellationToken),
            Reminders = await _reminders.InForceAsync(cancellationToken),
        };
    }

    /// <summary>What tells whether any of it has changed: cheap to read, and another one after every change.</summary>
    public async Task<PlanningVersion> VersionAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var stored = await database.FindAsync<PlanningVersion.Stored>(PlanningVersion.Stored.Query, null, cancellationToken);
        var listed = (await people.AllAsync(cancellationToken))
            .Select(person => $"{person.Id}|{person.Name}|{person.Unit?.Organization}|{person.Unit?.Name}|{string.Join(',', person.Roles)}");
        return new PlanningVersion(shelf.Current, today, string.Join('\n', listed), stored!);
    }

    private sealed record MutedRow
    {
        public string Recipient { get; init; } = "";

        public string Item { get; init; } = "";
    }
}
