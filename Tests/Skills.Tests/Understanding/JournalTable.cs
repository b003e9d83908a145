using System.Text.Json;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Understanding;

namespace Assistant.Skills.Tests.Understanding;

/// <summary>
/// Tables of messages about what was taken down: changing and cancelling meetings, undoing, later last days, what units owe. A label
/// tells every slot; of these kinds one that the label does not tell must be absent.
/// </summary>
internal static class JournalTable
{
    /// <summary>What the labels leave to the reader: whose plan, and what they were not made for.</summary>
    private static readonly HashSet<string> Unlabelled = new(StringComparer.Ordinal) { "source", "at", "units", "latest", "unit" };

    /// <summary>Kinds that are only in the table to be told from the others: their slots have tables of their own.</summary>
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal) { "progress", "log-meeting", "meetings", "meeting-stats", "remind", "reminders", "explain", "rules" };

    /// <summary>Every line's verdict.</summary>
    public static IEnumerable<MessageVerdict> Judge(string resource)
    {
        using var stream = typeof(JournalTable).Assembly.GetManifestResourceStream(resource).ShouldNotBeNull();
        using var reader = new StreamReader(stream);
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            using var row = JsonDocument.Parse(line);
            yield return Judge(row.RootElement);
        }
    }

    private static MessageVerdict Judge(JsonElement row)
    {
        var text = row.GetProperty("text").GetString()!;
        var label = row.GetProperty("request");
        var wanted = label.GetProperty("kind").GetString()!;
        var read = MessageTable.ReadAll(text, at: row.GetProperty("at").GetString()!);
        var (kind, slots) = RequestFacts.Of(read[0].Request);
        var (judged, wrong) = (1, new List<string>());
        if (read.Count > 1)
        {
            wrong.Add($"{read.Count} requests");
        }

        var labels = Labels(label);
        foreach (var (name, want) in labels)
        {
            judged++;
            if (!Holds(name, want, slots.GetValueOrDefault(name)))
            {
                wrong.Add($"{name} is '{slots.GetValueOrDefault(name)}', not '{want}'");
            }
        }

        foreach (var (name, got) in slots.Where(slot => !Others.Contains(wanted) && slot.Value is { Length: > 0 } && !labels.ContainsKey(slot.Key) && !Unlabelled.Contains(slot.Key) && !(slot.Key == "key" && labels.ContainsKey("text"))))
        {
            judged++;
            wrong.Add($"{name} is '{got}', and was not said");
        }

        return new MessageVerdict($"{row.GetProperty("id").GetString()} {text}", wanted, kind, kind == wanted, judged, wrong);
    }

    private static Dictionary<string, string> Labels(JsonElement label)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var slot in label.EnumerateObject().Where(slot => slot.Name != "kind"))
        {
            if (slot.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (var change in slot.Value.EnumerateObject())
                {
                    labels[$"{slot.Name}.{change.Name}"] = change.Value.ToString();
                }
            }
            else
            {
                labels[slot.Name] = slot.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? slot.Value.ToString().ToLowerInvariant() : slot.Value.ToString();
            }
        }

        return labels;
    }

    /// <summary>
    /// Words are compared as a message is read, its typing repaired; a chair is the name alone where the label keeps "anh" and the office;
    /// a task's name may carry a word more.
    /// </summary>
    private static bool Holds(string name, string want, string? got) => got is { Length: > 0 } && name switch
    {
        "changes.chair" => Occurs(got, want),
        "text" => Occurs(want, got),
        "key" => Folding.FoldToWords(got) == Folding.FoldToWords(want),
        _ => Repaired(got) == Repaired(want),
    };

    private static string Repaired(string text) => Folding.FoldToWords(Message.Of(text, MessageTable.Office.Typing).Text);

    private static bool Occurs(string words, string text) => $" {Repaired(text)} ".Contains($" {Repaired(words)} ", StringComparison.Ordinal);
}
