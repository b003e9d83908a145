using System.Threading.Channels;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Cli;

/// <summary>
/// Reads the plans of many files, on as many threads as there are cores, and gives them in the order of the files. Only so
/// many plans are held at once that every core has work.
/// </summary>
internal sealed class PlanFiles(PlanFileReader files, PlanReader plans)
{
    private static readonly int Ahead = 2 * Environment.ProcessorCount;

    /// <summary>Reads them. What cannot be used is a result like the others.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The results, each to be awaited.</returns>
    public ChannelReader<Task<IReadOnlyList<PlanFile>>> Read(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var ahead = System.Threading.Channels.Channel.CreateBounded<Task<IReadOnlyList<PlanFile>>>(new BoundedChannelOptions(Ahead) { SingleReader = true, SingleWriter = true });
        _ = Task.Run(() => FeedAsync(paths, ahead.Writer, cancellationToken), CancellationToken.None);
        return ahead.Reader;
    }

    private async Task FeedAsync(IReadOnlyList<string> paths, ChannelWriter<Task<IReadOnlyList<PlanFile>>> ahead, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var path in paths)
            {
                // Room is waited for before the reading begins: what is read and not yet taken is what takes memory.
                if (!await ahead.WaitToWriteAsync(cancellationToken))
                    return;
                ahead.TryWrite(Task.Run(() => ReadAsync(path, cancellationToken), cancellationToken));
            }

            ahead.Complete();
        }
        catch (Exception failure)
        {
            ahead.Complete(failure);
        }
    }

    private async Task<IReadOnlyList<PlanFile>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var read = new List<PlanFile>();
        await foreach (var reading in files.ReadAllAsync(path, cancellationToken))
        {
            read.Add(reading switch
            {
                SourceReading.Done { Text: var text } => PlanReading.Of(plans, text) is { Plan.HasContent: true } plan
                    ? new PlanFile.Read(plan)
                    : new PlanFile.Unusable(reading.FileName == Path.GetFileName(path) ? path : reading.FileName, ReadFailure.NoPlan),
                // What is wrong with a file of an archive is told of that file.
                SourceReading.Failed failed => new PlanFile.Unusable(failed.FileName == Path.GetFileName(path) ? path : failed.FileName, failed.Reason),
                _ => throw new InvalidOperationException("A file is read or not."),
            });
        }

        return read;
    }
}
