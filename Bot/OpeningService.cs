namespace Assistant.Bot;

/// <summary>Opens the office before the server listens.</summary>
internal sealed class OpeningService(Opening opening) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => opening.OpenAsync(cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
