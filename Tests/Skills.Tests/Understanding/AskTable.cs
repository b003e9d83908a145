using System.Globalization;
using System.Text.Json;
using System.Xml;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Understanding;

/// <summary>Tables in the shape of the examples: id, text, at, unit and what is expected; judged as the contract compares slots.</summary>
internal static class AskTable
{
    /// <summary>Every line's verdict; lines with one of the tags are left out.</summary>
    public static IEnumerable<MessageVerdict> Judge(string resource, params string[] without)
    {
        using var stream = typeof(AskTable).Assembly.GetManifestResourceStream(resource).ShouldNotBeNull();
        using var reader = new StreamReader(stream);
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            using var row = JsonDocument.Parse(line);
            if (!row.RootElement.TryGetProperty("tags", out var tags) || !tags.EnumerateArray().Any(tag => without.Contains(tag.GetString())))
            {
                yield return Judge(row.RootElement);
            }
        }
    }

    private static MessageVerdict Judge(JsonElement row)
    {
        var expect = row.GetProperty("expect");
        var understood = Read(row);
        var (kind, slots) = RequestFacts.Of(understood.Request);
        var kinds = expect.TryGetProperty("kindAlso", out var also) ? also.EnumerateArray().Select(other => other.GetString()!).ToList() : [];
        kinds.Insert(0, expect.GetProperty("kind").GetString()!);
        var wrong = new List<string>();
        var judged = 0;
        foreach (var slot in expect.GetProperty("slots").EnumerateObject())
        {
            judged++;
            if (!Holds(slot.Name, slot.Value, slots))
            {
                wrong.Add($"{slot.Name} is '{Got(slot.Name, slots)}', not {slot.Value}");
            }
        }

        if (expect.TryGetProperty("needs", out var needs))
        {
            judged++;
            var asked = understood.Needs?.Slot;
            if (needs.ValueKind == JsonValueKind.Null ? asked is not null : asked is null || !(needs.GetString() == "*" || needs.GetString()!.Split('|').Contains(asked)))
            {
                wrong.Add($"asks back for '{asked}', not '{needs}'");
            }
        }

        return new MessageVerdict($"{row.GetProperty("id")} {row.GetProperty("text")}", kinds[0], kind, kinds.Contains(kind), judged, wrong);
    }

    private static Understood Read(JsonElement row)
    {
        var office = MessageTable.Office;
        var unit = row.GetProperty("unit").GetString() is { } name && office.Directory.Resolve(name, office.Organization) is UnitMatch.One one ? one.Unit : null;
        var now = DateTimeOffset.Parse(row.GetProperty("at").GetString()!, CultureInfo.InvariantCulture);
        return new RequestReader().Read(row.GetProperty("text").GetString()!, new Asker("test", null, office.Organization, unit, now), office)[0];
    }

    private static string? Got(string name, Dictionary<string, string?> slots) =>
        name == "attendees" ? $"{slots.GetValueOrDefault("count")} {slots.GetValueOrDefault("names")}" : slots.GetValueOrDefault(name);

    private static bool Holds(string name, JsonElement want, Dictionary<string, string?> slots)
    {
        var got = slots.GetValueOrDefault(name);
        if (name == "attendees")
        {
            var names = slots.GetValueOrDefault("names");
            return want.ValueKind == JsonValueKind.Null ? slots.GetValueOrDefault("count") is null && names is null
                : want.ValueKind == JsonValueKind.Array
                ? want.EnumerateArray().All(each => Occurs(each.GetString()!, names))
                : slots.GetValueOrDefault("count") == want.ToString() || names?.Split(", ").Length.ToString(CultureInfo.InvariantCulture) == want.ToString();
        }

        return want.ValueKind switch
        {
            JsonValueKind.Null => string.IsNullOrEmpty(got),
            JsonValueKind.Array => want.EnumerateArray().All(each => Occurs(each.GetString()!, got)),
            _ when want.ToString() == "*" => !string.IsNullOrEmpty(got),
            _ => name switch
            {
                "start" or "end" or "at" => got is not null && want.ToString().StartsWith(got, StringComparison.Ordinal),
                "before" => got is not null && XmlConvert.ToTimeSpan(Days(got)) == XmlConvert.ToTimeSpan(Days(want.ToString())),
                "unit" or "mode" or "meetingKind" or "state" or "period" or "from" or "to" or "date" or "percent" or "key" or "source" => got is not null && Folding.FoldToWords(got) == Folding.FoldToWords(want.ToString()),
                _ => Occurs(want.ToString(), got),
            },
        };
    }

    private static string Days(string duration) => duration.EndsWith('W') ? $"P{int.Parse(duration[1..^1], CultureInfo.InvariantCulture) * 7}D" : duration;

    private static bool Occurs(string words, string? text) => text is not null && $" {Folding.FoldToWords(text)} ".Contains($" {Folding.FoldToWords(words)} ", StringComparison.Ordinal);
}
