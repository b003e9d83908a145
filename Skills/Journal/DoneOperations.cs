using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Journal;

/// <summary>Tells whether something that a person confirmed stands in the journal.</summary>
/// <param name="database">The journal's database.</param>
public sealed class DoneOperations(Database database)
{
    /// <summary>Whether an operation has been done, of whatever kind it is.</summary>
    /// <param name="operationId">The id of the confirmed card, which no other has.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<bool> IsDoneAsync(string operationId, CancellationToken cancellationToken) =>
        await database.FindAsync<string>("select kind from operations where id = @operationId limit 1", new { operationId }, cancellationToken) is not null;
}
