using System.Text.Json;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Journal;

namespace Assistant.Skills.Progress;

/// <summary>The last entry that somebody made on any task.</summary>
internal sealed record ProgressLastWord
{
    /// <summary>The record whose history it stands in.</summary>
    public string RecordId { get; init; } = "";

    /// <summary>The entry as it is stored.</summary>
    public string Body { get; init; } = "";

    /// <summary>The entry.</summary>
    public ProgressEntry Entry => JsonSerializer.Deserialize(Body, JournalJson.Default.ProgressEntry)!;

    /// <summary>A person's last entry; null when they made none.</summary>
    public static Task<ProgressLastWord?> OfAsync(string personId, Database database, CancellationToken cancellationToken) => database.FindAsync<ProgressLastWord>(
        """
        select record_id as RecordId, body from journal_entries where record_kind = @RecordKind and person_id = @personId
        order by number desc limit 1
        """,
        new { ProgressSkills.RecordKind, personId },
        cancellationToken);
}
