using Assistant.Bot.Graph;
using Assistant.Bot.ListEdits;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Register;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Outbox;

/// <summary>Looks every so often what people changed in the lists, and what Microsoft 365 has yet to be told of the plans.</summary>
internal sealed partial class Microsoft365Loop(
    ListEditsReader edits, TaskListing tasks, OfficeTime office, TimeProvider clock, IOptions<GraphOptions> options, ILogger<Microsoft365Loop> logger)
    : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.ReadEvery);
        do
        {
            await GuardAsync("edits", edits.ReadAsync, stoppingToken);
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

    [LoggerMessage(LogLevel.Error, "Work for Microsoft 365 (\"{Work}\") failed; it is tried again later.")]
    private partial void LogFailed(Exception failure, string work);
}
