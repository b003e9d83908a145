using System.Collections.Concurrent;
using Assistant.Bot.Channel;

namespace Assistant.Bot.Intake;

/// <summary>Reads sent files beside the conversation, a few at a time, and tells now and then how far it has come.</summary>
internal sealed partial class IntakeJobs(
    IntakeStore store, IntakeReader reader, IntakeNotice notice, IHostApplicationLifetime lifetime, IntakePace pace, TimeProvider clock, ILogger<IntakeJobs> logger) : IDisposable
{
    private readonly ConcurrentDictionary<string, Task> _running = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _places = new(Math.Max(1, Environment.ProcessorCount));

    /// <summary>Starts reading, or finds what was started for the same message.</summary>
    /// <returns>Ends when the body is stored, never with an error; null when another process reads it.</returns>
    public async Task<Task?> StartAsync(IntakeRow row, IReadOnlyList<SentFile> files, CancellationToken cancellationToken)
    {
        if (!await store.BeginAsync(row, cancellationToken))
            return _running.GetValueOrDefault(row.Id);
        var job = Task.Run(() => RunAsync(row, files), CancellationToken.None);
        _running[row.Id] = job;
        _ = job.ContinueWith(_ => _running.TryRemove(row.Id, out Task? _), TaskScheduler.Default);
        return job;
    }

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();

    private async Task RunAsync(IntakeRow row, IReadOnlyList<SentFile> files)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
        limit.CancelAfter(pace.Most);
        try
        {
            var body = await ReadAsync(row, files, limit.Token);
            await store.FinishAsync(row.Id, body, lifetime.ApplicationStopping);
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // The row says that it was being read; whoever runs next tells the person.
        }
        catch (Exception failure)
        {
            LogFailed(failure, row.Id);
        }
    }

    private async Task<IntakeBody> ReadAsync(IntakeRow row, IReadOnlyList<SentFile> files, CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var latest = new IntakeProgress(row.Files, 0);
        var telling = TellAsync(row, () => Volatile.Read(ref latest), over.Token);
        try
        {
            await _places.WaitAsync(cancellationToken);
            try
            {
                return await reader.ReadAsync(files, progress => Volatile.Write(ref latest, progress), cancellationToken);
            }
            finally
            {
                _places.Release();
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !lifetime.ApplicationStopping.IsCancellationRequested)
        {
            LogFailed(failure, row.Id);
            return new IntakeBody([], [.. files.Select(file => new IntakeRefusal(file.Name, null))]);
        }
        finally
        {
            await over.CancelAsync();
            await telling;
        }
    }

    private async Task TellAsync(IntakeRow row, Func<IntakeProgress> latest, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        string? message = null;
        try
        {
            using var timer = new PeriodicTimer(pace.Beat);
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                await store.BeatAsync(row.Id, cancellationToken);
                message = await notice.GoesOnAsync(row, latest(), clock.GetElapsedTime(started), message, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // It has been read.
        }
        catch (Exception failure)
        {
            // Not being able to say so is no reason to stop reading.
            LogNotTold(failure, row.Id);
        }
    }

    [LoggerMessage(LogLevel.Error, "Reading the files of intake {Id} failed.")]
    private partial void LogFailed(Exception failure, string id);

    [LoggerMessage(LogLevel.Warning, "The person who waits for intake {Id} could not be told how far it is.")]
    private partial void LogNotTold(Exception failure, string id);
}
