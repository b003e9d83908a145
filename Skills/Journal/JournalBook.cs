using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Journal;

/// <summary>
/// The journal (sổ ghi): stores a record, its entry, its audit entry and what it owes to the outside in one transaction,
/// once for each operation.
/// </summary>
public sealed class JournalBook(Database database)
{
    /// <summary>Stores all that belongs to an operation, or nothing.</summary>
    /// <param name="write">The operation.</param>
    /// <param name="record">
    /// Writes the record's current state in the given unit of work; false when the record is no longer as the person saw it, and nothing may be
    /// stored. Not called when the operation had been done before.
    /// </param>
    /// <param name="cancellationToken">Cancels; nothing is stored then.</param>
    public async Task<JournalOutcome> WriteAsync(
        JournalWrite write, Func<UnitOfWork, CancellationToken, Task<bool>> record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentException.ThrowIfNullOrWhiteSpace(write.OperationId);
        try
        {
            await using var work = await database.BeginAsync(cancellationToken);
            if (await OperationRepository.TakeAsync(write, work, cancellationToken) is { } before)
                return new JournalOutcome.AlreadyWritten(before);
            if (!await record(work, cancellationToken))
                return new JournalOutcome.Changed();
            await EntryRepository.AddAsync(write, work, cancellationToken);
            await OutboxRepository.AddAsync(write, work, cancellationToken);
            await work.CommitAsync(cancellationToken);
            return new JournalOutcome.Written();
        }
        catch (NotWritableException)
        {
            // The person is told so; the door that shows the result logs it.
            return new JournalOutcome.NotWritable();
        }
    }
}
