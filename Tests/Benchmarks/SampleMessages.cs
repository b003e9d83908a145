using System.Text.Json;

namespace Assistant.Benchmarks;

/// <summary>The messages of the understanding tests, as people write them, each with the instant it is sent at.</summary>
internal static class SampleMessages
{
    private const string Noon = "2026-05-13T09:00:00+07:00";

    /// <summary>Reads them.</summary>
    public static IReadOnlyList<(string Text, DateTimeOffset At)> Load()
    {
        using var stream = typeof(SampleMessages).Assembly.GetManifestResourceStream("messages.jsonl")
            ?? throw new InvalidOperationException("The messages are missing from the build.");
        using var reader = new StreamReader(stream);
        var messages = new List<(string, DateTimeOffset)>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('{'))
                continue;
            using var row = JsonDocument.Parse(line);
            var at = row.RootElement.TryGetProperty("at", out var clock) ? clock.GetString()! : Noon;
            messages.Add((row.RootElement.GetProperty("text").GetString()!, DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture)));
        }

        return messages;
    }
}
