using System.Text;

namespace Assistant.Bot.Tests.Pages.Calendars;

/// <summary>Reads calendars by the letter of RFC 5545, and takes nothing that it does not allow.</summary>
internal static class CalendarParser
{
    /// <summary>The lines of a calendar, unfolded: name with its parameters, and value.</summary>
    /// <exception cref="FormatException">It is no calendar.</exception>
    public static IReadOnlyList<(string Name, string Value)> Lines(string text)
    {
        if (!text.EndsWith("\r\n", StringComparison.Ordinal))
            throw new FormatException("The last line does not end.");
        var folded = text[..^2].Split("\r\n");
        if (folded.FirstOrDefault(line => line.Contains('\r') || line.Contains('\n')) is { } bare)
            throw new FormatException($"A line end stands alone in: {bare}");
        if (folded.FirstOrDefault(line => Encoding.UTF8.GetByteCount(line) > 75) is { } longer)
            throw new FormatException($"A line is longer than 75 octets: {longer}");
        var lines = new List<string>();
        foreach (var line in folded)
        {
            if (line.StartsWith(' '))
                lines[^1] += line[1..];
            else
                lines.Add(line);
        }

        return [.. lines.Select(line => line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            ? (line[..colon], line[(colon + 1)..])
            : throw new FormatException($"A line has no name: {line}"))];
    }

    /// <summary>The events, each with its lines; whatever begins must end, and what RFC 5545 requires must be there.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Events(string text)
    {
        var lines = Lines(text);
        if (lines[0] != ("BEGIN", "VCALENDAR") || lines[^1] != ("END", "VCALENDAR") || lines.Count(line => line is ("VERSION", "2.0")) != 1 || lines.Count(line => line.Name == "PRODID") != 1)
            throw new FormatException("That is no calendar.");
        var events = new List<IReadOnlyDictionary<string, string>>();
        Dictionary<string, string>? open = null;
        foreach (var (name, value) in lines.Skip(1).SkipLast(1))
        {
            switch (name)
            {
                case "BEGIN" when value == "VEVENT" && open is null:
                    open = new Dictionary<string, string>(StringComparer.Ordinal);
                    break;
                case "END" when value == "VEVENT" && open is not null && open.ContainsKey("UID") && open.ContainsKey("DTSTAMP") && open.ContainsKey("DTSTART;VALUE=DATE"):
                    events.Add(open);
                    open = null;
                    break;
                case "BEGIN" or "END":
                    throw new FormatException($"{name}:{value} stands where it cannot.");
                default:
                    open?.Add(name, value);
                    break;
            }
        }

        return events;
    }

    /// <summary>The text that a value of the type TEXT stands for.</summary>
    /// <exception cref="FormatException">It holds what such a value may not.</exception>
    public static string Text(string value)
    {
        var text = new StringBuilder();
        for (var index = 0; index < value.Length; index++)
        {
            var letter = value[index];
            if (letter is ';' or ',' || (char.IsControl(letter) && letter != '\t'))
                throw new FormatException($"{(int)letter} stands bare.");
            if (letter != '\\')
                text.Append(letter);
            else if (++index == value.Length)
                throw new FormatException("Nothing follows the last backslash.");
            else
                text.Append(value[index] switch { '\\' => '\\', ';' => ';', ',' => ',', 'n' or 'N' => '\n', var other => throw new FormatException($"\\{other} means nothing.") });
        }

        return text.ToString();
    }
}
