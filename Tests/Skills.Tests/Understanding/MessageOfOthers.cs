using System.Text.Json;

namespace Assistant.Skills.Tests.Understanding;

/// <summary>One message of an independent author, and the requests that it holds.</summary>
/// <param name="Id">The author's number for it.</param>
/// <param name="Text">The message.</param>
/// <param name="At">The instant of asking.</param>
/// <param name="Unit">The asker's unit as the author names it; null when it is not known.</param>
/// <param name="Expected">What it asks for, in the order written.</param>
internal sealed record MessageOfOthers(string Id, string Text, DateTimeOffset At, string? Unit, IReadOnlyList<JsonElement> Expected)
{
    /// <summary>What the author says of it: "telex", "two", "trap".</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>The messages of an embedded table.</summary>
    public static IReadOnlyList<MessageOfOthers> Table(string resource)
    {
        using var stream = typeof(MessageOfOthers).Assembly.GetManifestResourceStream(resource).ShouldNotBeNull();
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read)];
    }

    public override string ToString() => $"{Id} {Text}";

    private static MessageOfOthers Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var row = document.RootElement.Clone();
        var expected = row.GetProperty("expect");
        return new MessageOfOthers(
            row.GetProperty("id").GetString()!,
            row.GetProperty("text").GetString()!,
            row.GetProperty("at").GetDateTimeOffset(),
            row.GetProperty("unit").GetString(),
            expected.ValueKind == JsonValueKind.Array ? [.. expected.EnumerateArray()] : [expected])
        {
            Tags = [.. row.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()!)],
        };
    }
}
