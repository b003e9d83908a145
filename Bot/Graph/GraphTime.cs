using System.Globalization;
using Assistant.Bot.Graph.Wire;

namespace Assistant.Bot.Graph;

/// <summary>Times as Graph reads and writes them, in Vietnam's zone: +07:00, no summer time.</summary>
internal static class GraphTime
{
    /// <summary>The zone's name; the calendar does not know Asia/Ho_Chi_Minh.</summary>
    public const string Zone = "SE Asia Standard Time";

    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The instant as a wall-clock time in the zone.</summary>
    public static TimeResource Write(DateTimeOffset instant) =>
        new(instant.ToOffset(Offset).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture), Zone);

    /// <summary>
    /// The instant of a wall-clock time. Graph answers in the zone it was asked for; the names of zones are many (also custom
    /// ones), so only UTC, which it falls back to, is told apart.
    /// </summary>
    public static bool TryRead(TimeResource? time, out DateTimeOffset instant)
    {
        var offset = time?.TimeZone is "UTC" or "Etc/UTC" or "tzone://Microsoft/Utc" ? TimeSpan.Zero : Offset;
        if (DateTime.TryParse(time?.DateTime, CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall)
            && wall.Kind == DateTimeKind.Unspecified && wall.Year is > 1 and < 9999)
        {
            instant = new DateTimeOffset(wall, offset);
            return true;
        }

        instant = default;
        return false;
    }

    /// <summary>The instant for a query, escaped, with its offset: without one it would count as UTC.</summary>
    public static string Query(DateTimeOffset instant) =>
        Uri.EscapeDataString(instant.ToOffset(Offset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));

    /// <summary>A day as an instant: noon, so that no zone moves it to its neighbour.</summary>
    public static DateTimeOffset Noon(DateOnly day) => new(day, new TimeOnly(12, 0), Offset);

    /// <summary>The office's day of an instant.</summary>
    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);
}
