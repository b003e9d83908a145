using Azure.Core;
using Azure.Core.Pipeline;

namespace Assistant.Bot.Graph.Pipeline;

/// <summary>
/// Repeats what may be repeated. A create that may already have happened is not sent twice: only what was refused before
/// anything was done (429, 503 with Retry-After) is, unless the request is marked as safe to repeat.
/// </summary>
internal sealed class GraphRetryPolicy(GraphPace pace, TimeProvider clock)
    : RetryPolicy(pace.Retries, DelayStrategy.CreateExponentialDelayStrategy(pace.FirstDelay, pace.LongestWait))
{
    /// <summary>The mark, as a message property, of a POST that is safe to repeat.</summary>
    public const string RepeatableMark = "Assistant.Repeatable";

    /// <inheritdoc/>
    protected override bool ShouldRetry(HttpMessage message, Exception? exception) =>
        base.ShouldRetry(message, exception) && MayRepeat(message);

    /// <inheritdoc/>
    protected override async ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
        await base.ShouldRetryAsync(message, exception) && MayRepeat(message);

    private bool MayRepeat(HttpMessage message) =>
        (IsRepeatable(message) || WasTurnedAway(message))
        && !(message.HasResponse && RetryAfter.Read(message.Response, clock) > pace.LongestWait);

    private static bool IsRepeatable(HttpMessage message) =>
        message.Request.Method != RequestMethod.Post || message.TryGetProperty(RepeatableMark, out _);

    private static bool WasTurnedAway(HttpMessage message) =>
        message.HasResponse
        && (message.Response.Status == 429 || (message.Response.Status == 503 && message.Response.Headers.Contains("Retry-After")));
}
