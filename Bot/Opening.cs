using Assistant.Knowledge.Corpus;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Spectre.Console;

namespace Assistant.Bot;

/// <summary>Opens the office: the database is brought up to date, and a new one gets the sample plans.</summary>
internal sealed class Opening(Database database, PlanStore store, PlanShelf shelf, PlanReader reader, IAnsiConsole progress)
{
    /// <summary>Longer than reading the sample plans takes on a slow machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Opens; a second call finds everything done.</summary>
    /// <exception cref="NotWritableException">Something must be created or changed and cannot be.</exception>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await database.MigrateAsync(cancellationToken);
        await shelf.RefreshAsync(store, cancellationToken);
        if (shelf.Current.Plans.Count > 0 || await store.AnyAsync(cancellationToken))
            return;
        await using (await database.LockAsync("opening", Patience, [], cancellationToken))
        {
            // Another replica may have read them while this one waited.
            if (!await store.AnyAsync(cancellationToken))
                await ReadCorpusAsync(cancellationToken);
        }

        await shelf.RefreshAsync(store, cancellationToken);
    }

    private async Task ReadCorpusAsync(CancellationToken cancellationToken)
    {
        var texts = SampleCorpus.Load();
        progress.WriteLine($"New database {database.Location}: reading {texts.Count} sample plans.");
        for (var i = 0; i < texts.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var plan = reader.Read(texts[i]);
            var hash = PlanStore.Hash(texts[i]);
            await store.SaveAsync(plan, texts[i], hash, cancellationToken);
            progress.WriteLine($"  {i + 1}/{texts.Count} {plan.Document ?? plan.Source}: {plan.Tasks.Count} tasks, {plan.Reports.Count} reports");
        }
    }
}
