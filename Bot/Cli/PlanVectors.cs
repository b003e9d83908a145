using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Grounding.Nearness;

namespace Assistant.Bot.Cli;

/// <summary>Makes the vectors of passages that a command has just stored, where an embedding model is configured.</summary>
internal static class PlanVectors
{
    /// <summary>Makes those that are missing, and tells how far it is. Where the model fails, that is said, and nothing else of the command fails.</summary>
    /// <param name="services">The office.</param>
    /// <param name="told">Where it is told.</param>
    /// <param name="cancellationToken">Cancels; what was made stays made.</param>
    public static async Task FillAsync(IServiceProvider services, TextWriter told, CancellationToken cancellationToken)
    {
        if (services.GetService<VectorNearness>() is not { } nearness)
            return;
        await services.GetRequiredService<PlanShelf>().RefreshAsync(services.GetRequiredService<PlanStore>(), cancellationToken);
        var passages = (await services.GetRequiredService<DeskFactory>().CurrentAsync(cancellationToken)).Passages;
        try
        {
            await nearness.FillAsync(passages, new Told(told), cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever an embedding model's client throws, the plans are stored.
            await told.WriteLineAsync($"Vectors of passages could not be made ({failure.GetType().Name}). The server makes them when it serves; until then search goes by words.");
        }
    }

    private sealed class Told(TextWriter told) : IProgress<(int Done, int All)>
    {
        public void Report((int Done, int All) value) => told.WriteLine(FormattableString.Invariant($"Vectors of passages: {value.Done} of {value.All}."));
    }
}
