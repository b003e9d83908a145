using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Grounding.Nearness;

namespace Assistant.Bot.Grounding;

/// <summary>Makes the vectors of passages whenever the plans change, beside whatever else the program does. Until they are there search goes by words.</summary>
internal sealed partial class VectorFilling(DeskFactory desks, VectorNearness nearness, Database database, TimeProvider clock, ILogger<VectorFilling> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
            await Task.Delay(await TryAsync(stoppingToken) ? Pause : PauseAfterFailure, clock, stoppingToken);
    }

    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            var passages = (await desks.CurrentAsync(cancellationToken)).Passages;
            if (nearness.Knows(passages))
                return true;
            var made = await nearness.FillAsync(passages, new Told(this), cancellationToken);
            LogMade(made, passages.Passages.Count);
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // Neither an embedding model nor a database that fails may end the program: it is tried again, and search goes by words.
            LogFailed(database.IsUnreachable(failure) ? "the database" : "the embedding model", failure.GetType().Name, PauseAfterFailure);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Information, "Vectors of passages: {Done} of {All}.")]
    private partial void LogProgress(int done, int all);

    [LoggerMessage(LogLevel.Information, "Vectors of passages are complete: {Made} made anew of {All}.")]
    private partial void LogMade(int made, int all);

    [LoggerMessage(LogLevel.Warning, "Vectors of passages could not be made: {What} failed ({Failure}); trying again in {Pause}.")]
    private partial void LogFailed(string what, string failure, TimeSpan pause);

    private sealed class Told(VectorFilling filling) : IProgress<(int Done, int All)>
    {
        public void Report((int Done, int All) value) => filling.LogProgress(value.Done, value.All);
    }
}
