using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Register;

namespace Assistant.Bot.Outbox;

/// <summary>Looks every so often at what Microsoft 365 has yet to be told of the plans.</summary>
internal sealed partial class Microsoft365Loop(TaskListing tasks, OfficeTime office, TimeProvider clock, ILogger<Microsoft365Loop> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        do
        {
            await GuardAsync("tasks", token => tasks.OweAsync(office.Local(clock.GetUtcNow()), token), stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task GuardAsync(string work, Func<CancellationToken, Task> action, CancellationToken cancellationToken)
    {
        try
        {
            await action(cancellationToken);
        }
        catch (NotWritableException failure)
        {
            LogNotWritable(work, failure.Message);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogFailed(failure, work);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Work for Microsoft 365 (\"{Work}\") waits: {Why}")]
    private partial void LogNotWritable(string work, string why);

    [LoggerMessage(LogLevel.Error, "Work for Microsoft 365 (\"{Work}\") failed; it is tried again in a minute.")]
    private partial void LogFailed(Exception failure, string work);
}
