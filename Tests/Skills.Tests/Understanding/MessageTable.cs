using System.Globalization;
using System.Text.Json;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Understanding;

/// <summary>The table of messages (<c>messages.jsonl</c>), and what the reader makes of each.</summary>
internal static class MessageTable
{
    private static readonly RequestReader Reader = new();

    public static Office Office { get; } = new(LabelledPlans.Load());

    public static Asker AskerOf(string? unit, DateTimeOffset now) => new(
        "test",
        null,
        Office.Organization,
        unit is null ? null : Office.Directory.Resolve(unit, Office.Organization).ShouldBeOfType<UnitMatch.One>().Unit,
        now);

    public static Understood Read(string text, string? unit = "Văn phòng Sở", string at = "2026-05-13T09:00:00+07:00") => ReadAll(text, unit, at)[0];

    public static IReadOnlyList<Understood> ReadAll(string text, string? unit = "Văn phòng Sở", string at = "2026-05-13T09:00:00+07:00") =>
        Reader.Read(text, AskerOf(unit, DateTimeOffset.Parse(at, CultureInfo.InvariantCulture)), Office);

    /// <summary>The messages of a table.</summary>
    public static IEnumerable<string> Texts(string resource) => Rows(resource).Select(row => row.GetProperty("text").GetString()!);

    /// <summary>Every line's verdicts: whether the kind is right, and what is wrong with which slots.</summary>
    public static IEnumerable<MessageVerdict> Judge(string resource) => Rows(resource).Select(Judge);

    private static IEnumerable<JsonElement> Rows(string resource)
    {
        using var stream = typeof(MessageTable).Assembly.GetManifestResourceStream(resource).ShouldNotBeNull();
        using var reader = new StreamReader(stream);
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] == '{'))
        {
            using var row = JsonDocument.Parse(line);
            yield return row.RootElement.Clone();
        }
    }

    private static MessageVerdict Judge(JsonElement row)
    {
        var text = row.GetProperty("text").GetString()!;
        var at = row.TryGetProperty("at", out var clock) ? clock.GetString()! : "2026-05-13T09:00:00+07:00";
        var unit = row.TryGetProperty("unit", out var own) ? own.GetString() : "Văn phòng Sở";
        var understood = Read(text, unit, at);
        var (kind, slots) = RequestFacts.Of(understood.Request);
        var kinds = row.GetProperty("kind").GetString()!.Split('|');
        var wrong = new List<string>();
        var judged = 0;
        foreach (var slot in row.TryGetProperty("slots", out var expected) ? expected.EnumerateObject() : default)
        {
            judged++;
            var want = slot.Value.ValueKind == JsonValueKind.Null ? null : slot.Value.ToString();
            var got = slots.GetValueOrDefault(slot.Name);
            if (!Same(slot.Name, want, got))
            {
                wrong.Add($"{slot.Name} is '{got}', not '{want}'");
            }
        }

        if (row.TryGetProperty("needs", out var needs))
        {
            judged++;
            if (understood.Needs?.Slot != needs.GetString())
            {
                wrong.Add($"asks back for '{understood.Needs?.Slot}', not '{needs}'");
            }
        }
        else if (understood.Needs is { } asked)
        {
            judged++;
            wrong.Add($"asks back for '{asked.Slot}'");
        }

        if (row.TryGetProperty("language", out var language))
        {
            judged++;
            if ((understood.Language == Language.English ? "en" : "vi") != language.GetString())
            {
                wrong.Add($"language is {understood.Language}");
            }
        }

        return new MessageVerdict(text, kinds[0], kind, kinds.Contains(kind), judged, wrong);
    }

    /// <summary>Free text holds the expected words; everything else is equal but for marks and dashes.</summary>
    private static bool Same(string name, string? want, string? got) => want is null
        ? string.IsNullOrEmpty(got)
        : name is "text" or "title" or "note" or "conclusions" or "place"
            ? got is not null && $" {Folding.FoldToWords(got)} ".Contains($" {Folding.FoldToWords(want)} ", StringComparison.Ordinal)
            : got is not null && Folding.FoldToWords(want) == Folding.FoldToWords(got);
}
