using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Assistant.Bot.Pages.Calendars;

/// <summary>A calendar of last days, as RFC 5545 writes one. The days are all-day events that leave people free.</summary>
/// <param name="name">What it is called.</param>
/// <param name="events">What is in it.</param>
internal sealed class CalendarDocument(string name, IReadOnlyList<CalendarEvent> events)
{
    /// <summary>How often programs are asked to look again.</summary>
    private const string Refresh = "PT6H";

    /// <summary>Tells this calendar from one with other events, whenever it was written (RFC 9110, 8.8.3: weak, for the stamp differs).</summary>
    public string Tag => $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(DateTimeOffset.UnixEpoch))))[..32]}\"";

    /// <summary>The calendar.</summary>
    /// <param name="now">When it is written.</param>
    public string Write(DateTimeOffset now)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(now.ToUniversalTime().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)))
            CalendarText.AppendLine(text, line);
        return text.ToString();
    }

    private IEnumerable<string> Lines(string stamp)
    {
        yield return "BEGIN:VCALENDAR";
        yield return "VERSION:2.0";
        yield return "PRODID:-//Tro ly cong vu//Deadlines//VI";
        yield return "CALSCALE:GREGORIAN";

        // RFC 7986, and what Outlook and Apple read instead.
        yield return $"NAME:{CalendarText.Escape(name)}";
        yield return $"X-WR-CALNAME:{CalendarText.Escape(name)}";
        yield return $"REFRESH-INTERVAL;VALUE=DURATION:{Refresh}";
        yield return $"X-PUBLISHED-TTL:{Refresh}";
        foreach (var line in events.SelectMany(each => Lines(each, stamp)))
            yield return line;
        yield return "END:VCALENDAR";
    }

    private static IEnumerable<string> Lines(CalendarEvent each, string stamp)
    {
        yield return "BEGIN:VEVENT";
        yield return $"UID:{CalendarText.Escape(each.Uid)}";
        yield return $"DTSTAMP:{stamp}";
        yield return $"DTSTART;VALUE=DATE:{Day(each.Day)}";

        // The end of a day without times is the day after (3.6.1).
        yield return $"DTEND;VALUE=DATE:{Day(each.Day.AddDays(1))}";
        yield return $"SUMMARY:{CalendarText.Escape(each.Summary)}";
        yield return $"DESCRIPTION:{CalendarText.Escape(each.Description)}";
        yield return "TRANSP:TRANSPARENT";
        yield return "END:VEVENT";
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
