using System.Text.Json;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;

namespace Assistant.Skills.Meetings;

/// <summary>What the journal holds of a meeting's earlier versions.</summary>
internal sealed class MeetingHistory(Database database, OfficeTime office)
{
    /// <summary>Who wrote a meeting last, and when; null when there is none.</summary>
    public Task<LastWrite?> LastWriteAsync(string id, CancellationToken cancellationToken) =>
        EntryRepository.LastWriteAsync(database, MeetingSkills.RecordKind, id, cancellationToken);

    /// <summary>A meeting as one of its versions was; null when there is no such version.</summary>
    public async Task<Meeting?> VersionAsync(string id, int version, CancellationToken cancellationToken)
    {
        var history = await EntryRepository.HistoryAsync(database, MeetingSkills.RecordKind, id, cancellationToken);
        return history.Select(body => JsonSerializer.Deserialize(body, JournalJson.Default.Meeting)!).LastOrDefault(meeting => meeting.Version == version) is { } found
            ? found with { Start = office.Local(found.Start), End = office.Local(found.End) }
            : null;
    }
}
