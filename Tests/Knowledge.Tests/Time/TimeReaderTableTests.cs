using System.Globalization;
using Assistant.Knowledge.Time;

namespace Assistant.Knowledge.Tests.Time;

/// <summary>Every line of <c>times.txt</c>: a text, and what is read in it on Wednesday 13 May 2026 at 9:00.</summary>
public sealed class TimeReaderTableTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7));

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Time", "times.txt")))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cut = line.IndexOf(" => ", StringComparison.Ordinal);
            rows.Add(cut < 0 ? line : line[..cut], cut < 0 ? "" : line[(cut + 4)..]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_ATextOfTheTable_GivesWhatTheTableSays(string text, string expected) =>
        string.Join(" | ", new TimeReader().Read(text, Now).Select(Describe)).ShouldBe(expected);

    private static string Describe(TimeExpression expression) => expression.Text + ": " + expression switch
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
