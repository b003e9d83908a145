using Assistant.Skills.Directory;

namespace Assistant.Bot.Roster;

/// <summary>Reads the directory of Microsoft 365 at the start and every now and then, where people come from there.</summary>
internal sealed class GraphDirectoryLoop(IPeople people, TimeProvider clock) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (people is GraphDirectory directory && !stoppingToken.IsCancellationRequested)
            await Task.Delay(await directory.ReadAsync(stoppingToken), clock, stoppingToken);
    }
}
