using System.ClientModel.Primitives;
using System.Globalization;

namespace Assistant.Bot.Model.Wire;

/// <summary>
/// Asks once more where an answer may still come in time. The package's own policy repeats without any wait, and knows <c>Retry-After</c> in seconds only.
/// What asks for a longer wait than anybody has is not repeated.
/// </summary>
/// <param name="longest">The longest wait.</param>
/// <param name="clock">For <c>Retry-After</c> as a date.</param>
internal sealed class ModelRetryPolicy(TimeSpan longest, TimeProvider clock) : ClientRetryPolicy(maxRetries: 2)
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(300);

    /// <summary>How long a response asks to be left alone; zero where it does not say.</summary>
    public static TimeSpan WaitOf(PipelineResponse response, TimeProvider clock)
    {
        if (response.Headers.TryGetValue("retry-after-ms", out var exact) && double.TryParse(exact, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var milliseconds))
            return TimeSpan.FromMilliseconds(Math.Min(milliseconds, TimeSpan.FromDays(1).TotalMilliseconds));
        if (!response.Headers.TryGetValue("Retry-After", out var text) || text is null)
            return TimeSpan.Zero;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(seconds);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until) && until - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero
            ? wait
            : TimeSpan.Zero;
    }

    /// <inheritdoc/>
    protected override bool ShouldRetry(PipelineMessage message, Exception? exception) => base.ShouldRetry(message, exception) && IsInTime(message);

    /// <inheritdoc/>
    protected override async ValueTask<bool> ShouldRetryAsync(PipelineMessage message, Exception? exception) =>
        await base.ShouldRetryAsync(message, exception) && IsInTime(message);

    /// <inheritdoc/>
    protected override TimeSpan GetNextDelay(PipelineMessage message, int tryCount)
    {
        var asked = message.Response is { } response ? WaitOf(response, clock) : TimeSpan.Zero;
        return asked > TimeSpan.Zero ? asked : First * Math.Pow(2, tryCount - 1);
    }

    private bool IsInTime(PipelineMessage message) => message.Response is not { } response || WaitOf(response, clock) <= longest;
}
