using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Storage;

/// <summary>The plans in the database, each with the lines it was read from.</summary>
public sealed class PlanStore(Database database, TimeProvider clock)
{
    /// <summary>The hash by which a file is known again.</summary>
    public static string Hash(ReadOnlySpan<byte> file) => Convert.ToHexStringLower(SHA256.HashData(file));

    /// <summary>The hash of a text's lines: the same for a file that only breaks its lines otherwise.</summary>
    public static string Hash(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Hash(Encoding.UTF8.GetBytes(Lines(text)));
    }

    /// <summary>
    /// Saves a plan, or replaces the version that has the same <see cref="Plan.Id"/>. Where another plan came from a file
    /// of the same name, this one's source is named <c>name (2).txt</c>, so that a source names one plan.
    /// </summary>
    /// <param name="plan">The plan as read.</param>
    /// <param name="text">The text it was read from; citations point into it.</param>
    /// <param name="fileHash">The hash of the file: <see cref="Hash(SourceText)"/>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="NotWritableException">The database cannot be written; nothing was changed.</exception>
    public async Task<PlanSaving> SaveAsync(Plan plan, SourceText text, string fileHash, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(fileHash);
        const string known = "select file_hash from plans where id = @Id";
        if (await database.FindAsync<string>(known, new { Id = plan.Id.Value }, cancellationToken) == fileHash)
            return PlanSaving.Unchanged;
        await using var work = await database.BeginAsync(cancellationToken);
        var before = await work.FindAsync<string>(known, new { Id = plan.Id.Value }, cancellationToken);
        if (before == fileHash)
            return PlanSaving.Unchanged;
        var source = await FreeSourceAsync(work, plan, cancellationToken);
        await work.ExecuteAsync(
            """
            insert into plans (id, source, file_hash, body, source_text, added_at, updated_at)
            values (@Id, @Source, @FileHash, @Body, @SourceText, @Now, @Now)
            on conflict (id) do update set source = excluded.source, file_hash = excluded.file_hash, body = excluded.body,
                source_text = excluded.source_text, updated_at = excluded.updated_at
            """,
            new
            {
                Id = plan.Id.Value,
                Source = source,
                FileHash = fileHash,
                Body = JsonSerializer.Serialize(plan with { Source = source }, PlanJson.Default.Plan),
                SourceText = Lines(text),
                Now = Stored.Instant(clock.GetUtcNow()),
            },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
        return before is null ? PlanSaving.Added : PlanSaving.Replaced;
    }

    /// <summary>All plans, by the order of their file names.</summary>
    public async Task<IReadOnlyList<StoredPlan>> ListAsync(CancellationToken cancellationToken)
    {
        var rows = await database.QueryAsync<Row>(
            "select body, file_hash as FileHash, added_at as AddedAt, updated_at as UpdatedAt from plans order by source", null, cancellationToken);
        return [.. rows.Select(row => new StoredPlan(
            JsonSerializer.Deserialize(row.Body, PlanJson.Default.Plan)!, row.FileHash, Stored.ReadInstant(row.AddedAt), Stored.ReadInstant(row.UpdatedAt)))];
    }

    /// <summary>All plans as a library.</summary>
    public async Task<PlanLibrary> LoadAsync(CancellationToken cancellationToken) =>
        new([.. (await ListAsync(cancellationToken)).Select(stored => stored.Plan)]);

    /// <summary>The lines that a plan was read from; null when no plan has this source.</summary>
    public async Task<SourceText?> FindTextAsync(string source, CancellationToken cancellationToken)
    {
        var text = await database.FindAsync<string>("select source_text from plans where source = @source", new { source }, cancellationToken);
        return text is null ? null : SourceText.FromString(source, text);
    }

    /// <summary>A text that changes whenever a plan is added or replaced, by whichever process.</summary>
    internal async Task<string> RevisionAsync(CancellationToken cancellationToken) => string.Join('\n', await database.QueryAsync<string>(
        "select source || ' ' || file_hash from plans order by id", null, cancellationToken));

    private static string Lines(SourceText text) => string.Join('\n', text.Lines.Select(line => line.Text));

    private static async Task<string> FreeSourceAsync(UnitOfWork work, Plan plan, CancellationToken cancellationToken)
    {
        var taken = await work.QueryAsync<string>("select source from plans where id <> @Id", new { Id = plan.Id.Value }, cancellationToken);
        var source = plan.Source;
        for (var number = 2; taken.Contains(source); number++)
        {
            source = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(plan.Source)} ({number}){Path.GetExtension(plan.Source)}");
        }

        return source;
    }

    private sealed record Row
    {
        public string Body { get; init; } = "";

        public string FileHash { get; init; } = "";

        public string AddedAt { get; init; } = "";

        public string UpdatedAt { get; init; } = "";
    }
}
