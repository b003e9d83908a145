using System.Security.Cryptography;
using System.Text;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Storage;

/// <summary>The plans in the database, each with the lines it was read from.</summary>
/// <param name="database">The database.</param>
/// <param name="clock">Tells when.</param>
/// <param name="records">What people recorded on tasks; it follows tasks whose keys move from version to version.</param>
public sealed class PlanStore(Database database, TimeProvider clock, IEnumerable<ITaskRecords>? records = null)
{
    private readonly IReadOnlyList<ITaskRecords> _records = [.. records ?? []];

    /// <summary>The hash by which a file is known again.</summary>
    public static string Hash(ReadOnlySpan<byte> file) => Convert.ToHexStringLower(SHA256.HashData(file));

    /// <summary>The hash of a text's lines: the same for a file that only breaks its lines otherwise.</summary>
    public static string Hash(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Hash(Encoding.UTF8.GetBytes(PlanWriter.Lines(text)));
    }

    /// <summary>
    /// Saves a plan, as a new one or as the next version of one that is there. Where another plan came from a file of the
    /// same name, this one's source is named <c>name (2).txt</c>, so that a source names one plan.
    /// </summary>
    /// <param name="plan">The plan as read.</param>
    /// <param name="text">The text it was read from; citations point into it.</param>
    /// <param name="fileHash">The hash of the file: <see cref="Hash(SourceText)"/>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="NotWritableException">The database cannot be written; nothing was changed.</exception>
    public async Task<PlanSaved> SaveAsync(Plan plan, SourceText text, string fileHash, CancellationToken cancellationToken) =>
        (await SaveAllAsync([new PlanReading(plan, text, fileHash)], cancellationToken))[0];

    /// <summary>Saves plans in one transaction, in their order; see <see cref="SaveAsync(Plan, SourceText, string, CancellationToken)"/>.</summary>
    /// <returns>What came of each.</returns>
    /// <exception cref="NotWritableException">The database cannot be written; nothing was changed.</exception>
    public async Task<IReadOnlyList<PlanSaved>> SaveAllAsync(IReadOnlyList<PlanReading> readings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var saved = new PlanSaved?[readings.Count];
        for (var i = 0; i < readings.Count; i++)
            saved[i] = await FindSameAsync(readings[i], cancellationToken);
        if (!saved.Contains(null))
            return [.. saved.OfType<PlanSaved>()];
        await using var work = await database.BeginAsync(cancellationToken);
        var writer = await WriterAsync(work, cancellationToken);
        for (var i = 0; i < readings.Count; i++)
            saved[i] ??= await writer.SaveAsync(readings[i], cancellationToken);
        await work.CommitAsync(cancellationToken);
        return [.. saved.OfType<PlanSaved>()];
    }

    /// <summary>Saves a plan in the caller's transaction, with whatever else belongs to it; see <see cref="SaveAsync(Plan, SourceText, string, CancellationToken)"/>.</summary>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task<PlanSaved> SaveAsync(PlanReading reading, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(work);
        return await (await WriterAsync(work, cancellationToken)).SaveAsync(reading, cancellationToken);
    }

    /// <summary>All plans, whether in force or not, by the order of their file names.</summary>
    public async Task<IReadOnlyList<StoredPlan>> ListAsync(CancellationToken cancellationToken)
    {
        var corrections = await CorrectionTable.AllAsync(database, cancellationToken);
        var rows = await database.QueryAsync<PlanRow>($"select {PlanRow.Columns} from plans order by source", null, cancellationToken);
        return [.. rows.Select(row => row.ToStored(corrections[row.Id]))];
    }

    /// <summary>One plan; null when there is none.</summary>
    public async Task<StoredPlan?> FindAsync(PlanId id, CancellationToken cancellationToken)
    {
        var row = await database.FindAsync<PlanRow>($"select {PlanRow.Columns} from plans where id = @Id", new { Id = id.Value }, cancellationToken);
        return row?.ToStored((await CorrectionTable.AllAsync(database, cancellationToken))[row.Id]);
    }

    /// <summary>The plans in force as a library.</summary>
    public async Task<PlanLibrary> LoadAsync(CancellationToken cancellationToken)
    {
        var corrections = await CorrectionTable.AllAsync(database, cancellationToken);
        var rows = await database.QueryAsync<PlanRow>($"select {PlanRow.Columns} from plans where standing is null order by source", null, cancellationToken);
        return new([.. rows.Select(row => row.ToStored(corrections[row.Id]).Plan)]);
    }

    /// <summary>Whether any plan is there, in force or not.</summary>
    public async Task<bool> AnyAsync(CancellationToken cancellationToken) =>
        await database.FindAsync<string>("select id from plans limit 1", null, cancellationToken) is not null;

    /// <summary>The lines that a plan was read from, with its pages; null when no plan has this source.</summary>
    public async Task<SourceText?> FindTextAsync(string source, CancellationToken cancellationToken) =>
        (await database.FindAsync<PlanTextRow>($"select {PlanTextRow.Columns} from plans where source = @source", new { source }, cancellationToken))?.ToText();

    /// <summary>The tasks that a plan's present version no longer holds, with the keys that what was recorded on them is kept under.</summary>
    public Task<IReadOnlyList<DroppedTask>> DroppedAsync(PlanId id, CancellationToken cancellationToken) => DroppedTasks.OfAsync(id, database, cancellationToken);

    /// <summary>A text that changes whenever the plans do, by whichever process.</summary>
    internal Task<string> RevisionAsync(CancellationToken cancellationToken) => PlanEvents.RevisionAsync(database, cancellationToken);

    private async Task<PlanWriter> WriterAsync(UnitOfWork work, CancellationToken cancellationToken) =>
        new(work, await PlanRegister.ReadAsync(work, cancellationToken), _records, clock.GetUtcNow());

    /// <summary>The same reading of the same file, found without waiting for anyone who writes.</summary>
    private async Task<PlanSaved?> FindSameAsync(PlanReading reading, CancellationToken cancellationToken)
    {
        var rows = await database.QueryAsync<PlanRow>($"select {PlanRow.Columns} from plans where file_hash = @FileHash", new { reading.FileHash }, cancellationToken);
        var id = reading.Plan.Id;
        if (rows.FirstOrDefault(row => (id.IsGiven ? row.Id == id.Value : !new PlanId(row.Id).IsGiven) && row.Body == PlanWriter.Body(reading.Plan with { Source = row.Source })) is not { } same)
            return null;
        var stored = same.ToStored((await CorrectionTable.AllAsync(database, cancellationToken))[same.Id]);
        return new PlanSaved.Unchanged(stored.Plan, stored.Standing);
    }
}
