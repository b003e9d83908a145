using Assistant.Bot.Cards;
using Assistant.Bot.Channel.Streaming;
using Assistant.Skills.Grounding;

namespace Assistant.Bot.Grounding;

/// <summary>Shows a person prose while it is written, as the reply will begin.</summary>
/// <param name="thinking">What the person sees of the turn.</param>
internal sealed class ProseShown(WhileThinking thinking) : IProseReader
{
    /// <inheritdoc/>
    public Task ReadAsync(ProseAnswer soFar, CancellationToken cancellationToken) => thinking.ShowAsync(ProsePage.Write(soFar), cancellationToken);
}
