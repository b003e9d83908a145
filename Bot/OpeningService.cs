using Assistant.Knowledge.Storage;

namespace Assistant.Bot;

/// <summary>Opens the office before the server listens. While the database's server does not answer the program lives, not ready, and opens once it does.</summary>
internal sealed partial class OpeningService(Opening opening, Database database, ILogger<OpeningService> logger) : BackgroundService
{
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!await TryAsync(cancellationToken))
            await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        do
        {
            await Task.Delay(Wait, stoppingToken);
        }
        while (!await TryAsync(stoppingToken));
    }

    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await opening.OpenAsync(cancellationToken);
            return true;
        }
        catch (Exception failure) when (database.IsUnreachable(failure))
        {
            LogWaits(failure.Message, Wait);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The database does not answer ({Why}); trying again in {Wait}.")]
    private partial void LogWaits(string why, TimeSpan wait);
}
