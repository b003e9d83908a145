using System.Threading.Channels;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Cli;

/// <summary>Saves plans while others are still being read: one writer, many plans in one transaction.</summary>
internal sealed class PlanAdding(PlanStore store, TextWriter output, TextWriter errors)
{
    private const int Batch = 64;

    /// <summary>What has been read is not kept back longer than this while the next file takes its time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly List<PlanReading> _waiting = [];

    /// <summary>Saves all plans and names each file that cannot be used.</summary>
    /// <param name="files">The files, in their order.</param>
    /// <param name="step">Called after each file.</param>
    /// <param name="cancellationToken">Stops; what was read but not yet saved is not saved.</param>
    /// <returns>How many files could not be used.</returns>
    public async Task<int> AddAsync(ChannelReader<Task<IReadOnlyList<PlanFile>>> files, Action step, CancellationToken cancellationToken)
    {
        var unusable = 0;
        await foreach (var reading in files.ReadAllAsync(cancellationToken))
        {
            if (_waiting.Count > 0 && !await IsSoonDoneAsync(reading, cancellationToken))
                await SaveAsync(cancellationToken);
            foreach (var file in await reading)
            {
                if (file is PlanFile.Read { Reading: var plan })
                {
                    _waiting.Add(plan);
                }
                else if (file is PlanFile.Unusable { Name: var name, Reason: var reason })
                {
                    unusable++;
                    await errors.WriteLineAsync($"{name}: {ReadFailureWords.Of(reason)}");
                }
            }

            if (_waiting.Count >= Batch)
                await SaveAsync(cancellationToken);
            step();
        }

        await SaveAsync(cancellationToken);
        return unusable;
    }

    private static async Task<bool> IsSoonDoneAsync(Task reading, CancellationToken cancellationToken) =>
        reading.IsCompleted || await Task.WhenAny(reading, Task.Delay(Patience, cancellationToken)) == reading;

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        if (_waiting.Count == 0)
            return;
        foreach (var saved in await store.SaveAllAsync(_waiting, cancellationToken))
        {
            foreach (var line in PlanSavedWords.Of(saved))
                await output.WriteLineAsync(line);
        }

        _waiting.Clear();
    }
}
