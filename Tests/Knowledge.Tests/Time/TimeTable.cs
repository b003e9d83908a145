using System.Globalization;
using Assistant.Knowledge.Time;

namespace Assistant.Knowledge.Tests.Time;

/// <summary>The lines of <c>times.txt</c>: a text, and what is read in it on Wednesday 13 May 2026 at 9:00.</summary>
internal static class TimeTable
{
    internal static DateTimeOffset Now { get; } = new(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7));

    internal static IEnumerable<(string Text, string Expected)> Rows()
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Time", "times.txt")))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cut = line.IndexOf(" => ", StringComparison.Ordinal);
            yield return cut < 0 ? (line, "") : (line[..cut], line[(cut + 4)..]);
        }
    }

    /// <summary>What is read in a text, as the table writes it.</summary>
    internal static string Read(string text) => string.Join(" | ", new TimeReader().Read(text, Now).Select(found => $"{found.Text}: {Describe(found)}"));

    /// <summary>The times alone, without the words.</summary>
    internal static string ReadTimes(string text) => string.Join(" | ", new TimeReader().Read(text, Now).Select(Describe));

    private static string Describe(TimeExpression expression) => expression switch
    {
        TimeDuration duration => duration.Duration.ToIso8601(),
        TimeRecurrence recurrence => $"{recurrence.Rule} @ {Stretch(recurrence.From, recurrence.To, recurrence.Grain)}",
        TimeInterval interval => Stretch(interval.From, interval.To, interval.Grain),
        _ => "",
    };

    private static string Stretch(DateTimeOffset? from, DateTimeOffset? to, Grain grain)
    {
        var days = IsDay(from) && IsDay(to);
        return $"{Write(from, days)}..{Write(to, days)} {grain.ToString().ToLowerInvariant()}";
    }

    private static bool IsDay(DateTimeOffset? instant) => instant is null || instant.Value.TimeOfDay == TimeSpan.Zero;

    private static string Write(DateTimeOffset? instant, bool day) =>
        instant?.ToString(day ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) ?? "-";
}
