using System.Globalization;
using Azure;

namespace Assistant.Bot.Graph.Pipeline;

/// <summary>Reads how long Graph asks to be left alone.</summary>
internal static class RetryAfter
{
    /// <summary>The wait, from seconds or from a date; zero where the answer names none.</summary>
    public static TimeSpan Read(Response response, TimeProvider clock)
    {
        if (!response.Headers.TryGetValue("Retry-After", out var text))
            return TimeSpan.Zero;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(seconds);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until)
            && until - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero
            ? wait
            : TimeSpan.Zero;
    }
}
