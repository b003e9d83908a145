using System.Globalization;

namespace Assistant.Bot.Cli;

/// <summary>When "now" is for a question on the command line.</summary>
internal static class AskInstant
{
    /// <summary>The instant said; without an offset in the clock's time zone, the clock's where nothing is said; null when it is none.</summary>
    public static DateTimeOffset? Read(string? at, TimeProvider clock)
    {
        if (string.IsNullOrWhiteSpace(at))
        {
            return clock.GetLocalNow();
        }

        if (!DateTime.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var local))
        {
            return null;
        }

        return local.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(local, clock.LocalTimeZone.GetUtcOffset(local))
            : DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant
            : null;
    }
}
