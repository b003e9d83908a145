using System.Globalization;

namespace Assistant.Knowledge.Storage;

/// <summary>
/// How instants and days stand in the database: text of one width in both, so that comparing the text compares the time
/// and no driver's own idea of time zones comes in between.
/// </summary>
public static class Stored
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>An instant in UTC: <c>2026-11-21T03:00:00.0000000Z</c>.</summary>
    public static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);

    /// <summary>A day: <c>2026-11-21</c>.</summary>
    public static string Day(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="Instant"/> wrote, in UTC.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static DateTimeOffset ReadInstant(string text) => DateTimeOffset.ParseExact(
        text, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    /// <summary>Reads what <see cref="Day"/> wrote.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static DateOnly ReadDay(string text) => DateOnly.ParseExact(text, DayFormat, CultureInfo.InvariantCulture);
}
