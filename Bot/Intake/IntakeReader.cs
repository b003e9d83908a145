using Assistant.Bot.Channel;
using Assistant.Bot.Telemetry;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Bot.Intake;

/// <summary>Fetches sent files and reads the plans in them. Nothing is stored, and logs name files, never their words.</summary>
internal sealed partial class IntakeReader(FileFetcher fetcher, PlanFileReader files, PlanReader plans, ReadingMetrics metrics, ILogger<IntakeReader> logger)
{
    /// <summary>More plans than these are added from the command line.</summary>
    public const int MostPlans = 100;

    /// <summary>Reads files one after another.</summary>
    public async Task<IntakeBody> ReadAsync(IReadOnlyList<SentFile> sent, Action<IntakeProgress> progress, CancellationToken cancellationToken)
    {
        var read = new List<IntakePlan>();
        var refused = new List<IntakeRefusal>();
        foreach (var file in sent)
        {
            progress(new IntakeProgress(file.Name, read.Count));
            var before = read.Count;
            using var measured = metrics.Begin();
            switch (await fetcher.FetchAsync(file, cancellationToken))
            {
                case FileFetching.Fetched { Content: var content }:
                    await ReadAsync(file.Name, content, read, refused, progress, cancellationToken);
                    break;
                case FileFetching.TooLarge:
                    refused.Add(new IntakeRefusal(file.Name, ReadFailure.TooLarge));
                    break;
                case FileFetching.Failed failed:
                    LogNotFetched(file.Name, failed.Why);
                    refused.Add(new IntakeRefusal(file.Name, null));
                    break;
            }

            measured.End(read.Count - before);
        }

        return new IntakeBody(read, refused);
    }

    private async Task ReadAsync(
        string name, ReadOnlyMemory<byte> content, List<IntakePlan> read, List<IntakeRefusal> refused, Action<IntakeProgress> progress, CancellationToken cancellationToken)
    {
        await foreach (var reading in files.ReadAllAsync(name, content, cancellationToken))
        {
            if (reading is SourceReading.Failed failed)
            {
                LogRefused(failed.FileName, failed.Reason);
                refused.Add(new IntakeRefusal(failed.FileName, failed.Reason));
            }
            else if (read.Count == MostPlans)
            {
                refused.Add(new IntakeRefusal(reading.FileName, ReadFailure.TooMuchInside));
                return;
            }
            else if (reading is SourceReading.Done { Text: var text })
            {
                if (plans.Read(text) is { HasContent: true } plan)
                    read.Add(IntakePlan.Of(plan, text));
                else
                    refused.Add(new IntakeRefusal(text.FileName, ReadFailure.NoPlan));
                progress(new IntakeProgress(name, read.Count));
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The sent file {File} could not be fetched: {Why}.")]
    private partial void LogNotFetched(string file, string why);

    [LoggerMessage(LogLevel.Information, "The sent file {File} is refused: {Reason}.")]
    private partial void LogRefused(string file, ReadFailure reason);
}
