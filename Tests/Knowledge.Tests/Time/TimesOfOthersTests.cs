using System.Globalization;
using System.Text.Json;
using Assistant.Knowledge.Time;

namespace Assistant.Knowledge.Tests.Time;

/// <summary>
/// <c>times-of-others.jsonl</c>: texts that somebody else wrote from the contract, without knowing the grammar. What an expectation
/// does not name is not judged.
/// </summary>
public sealed class TimesOfOthersTests
{
    [Fact]
    public void Read_TextsOfOthers_AreRightInNinetySevenOfAHundred()
    {
        var wrong = new List<string>();
        var count = 0;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Time", "times-of-others.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            var found = new TimeReader().Read(text, row.RootElement.GetProperty("at").GetDateTimeOffset());
            count++;
            if (!IsExpected(row.RootElement.GetProperty("expect"), found))
                wrong.Add(text);
        }

        count.ShouldBeGreaterThanOrEqualTo(250);
        (wrong.Count / (double)count).ShouldBeLessThanOrEqualTo(0.03, string.Join('\n', wrong));
    }

    private static bool IsExpected(JsonElement expected, IReadOnlyList<TimeExpression> found) =>
        expected.GetArrayLength() == found.Count && expected.EnumerateArray().Zip(found).All(pair => IsExpected(pair.First, pair.Second));

    private static bool IsExpected(JsonElement expected, TimeExpression found) =>
        expected.EnumerateObject().All(field => field.Name switch
        {
            "text" => found.Text == field.Value.GetString(),
            "start" => found.Start == field.Value.GetInt32(),
            "length" => found.Length == field.Value.GetInt32(),
            "from" => Instant(field.Value) == Ends(found)?.From,
            "to" => Instant(field.Value) == Ends(found)?.To,
            "grain" => field.Value.GetString() == Ends(found)?.Grain.ToString().ToLowerInvariant(),
            "duration" => field.Value.GetString() == (found as TimeDuration)?.Duration.ToIso8601(),
            "rule" => field.Value.GetString() == (found as TimeRecurrence)?.Rule,
            _ => throw new InvalidOperationException($"The field {field.Name} is not of the contract."),
        });

    private static (DateTimeOffset? From, DateTimeOffset? To, Grain Grain)? Ends(TimeExpression found) => found switch
    {
        TimeInterval interval => (interval.From, interval.To, interval.Grain),
        TimeRecurrence recurrence => (recurrence.From, recurrence.To, recurrence.Grain),
        _ => null,
    };

    private static DateTimeOffset? Instant(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null ? null : DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture);
}
