using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Assistant.Testing.Graph;

/// <summary>Outlook's way to write times: a wall clock and a zone.</summary>
internal static class OutlookTime
{
    private const string Vietnam = "SE Asia Standard Time";

    private static readonly string[] Formats = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF"];

    /// <summary>Reads a time.</summary>
    /// <exception cref="GraphRefusal">It has an offset, or a zone that Outlook does not know.</exception>
    public static DateTimeOffset Read(JsonNode? node)
    {
        var text = node?["dateTime"]?.GetValue<string>() ?? throw GraphRefusal.Wrong("A time needs dateTime.");
        if (!DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock))
            throw GraphRefusal.Wrong($"'{text}' is no time without an offset.");
        return new DateTimeOffset(clock, Zone(node["timeZone"]?.GetValue<string>() ?? "UTC").GetUtcOffset(clock));
    }

    /// <summary>Writes a time in the zone that the caller prefers, else in UTC.</summary>
    public static JsonObject Write(DateTimeOffset instant, string? prefer)
    {
        var match = Regex.Match(prefer ?? "", "outlook\\.timezone=\"([^\"]+)\"", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));
        var zone = match.Success ? match.Groups[1].Value : "UTC";
        return new JsonObject
        {
            ["dateTime"] = TimeZoneInfo.ConvertTime(instant, Zone(zone)).ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture),
            ["timeZone"] = zone,
        };
    }

    /// <summary>Reads a bound of a window: an offset counts, none means UTC.</summary>
    /// <exception cref="GraphRefusal">It is no time.</exception>
    public static DateTimeOffset Bound(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : throw GraphRefusal.Wrong($"'{text}' is no time.");

    private static TimeZoneInfo Zone(string name)
    {
        if (name == Vietnam)
            return TimeZoneInfo.CreateCustomTimeZone(Vietnam, TimeSpan.FromHours(7), Vietnam, Vietnam);
        // Outlook's list has Asia/Bangkok but not the zones of Vietnam.
        if (name is not ("Asia/Ho_Chi_Minh" or "Asia/Saigon") && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
            return zone;
        throw new GraphRefusal(400, "TimeZoneNotSupportedException", $"A valid TimeZone value must be specified, not '{name}'.", isViolation: true);
    }
}
