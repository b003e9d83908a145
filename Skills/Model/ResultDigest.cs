using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Assistant.Knowledge.Search;
using Assistant.Skills.Answering;

namespace Assistant.Skills.Model;

/// <summary>
/// What a model is told of a result, to judge whether it is what the person asked for: what kind it is, how much there is, and the names of the first
/// few. No telephone number, no name of a person and no whole passage leaves for that.
/// </summary>
internal static class ResultDigest
{
    private const int MostRows = 8;
    private const int LongestName = 120;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(SkillResult result)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Plain))
        {
            json.WriteStartObject();
            switch (result)
            {
                case DueAnswer due:
                    Write(json, "due", due.Rows.Count, due.Citations);
                    break;
                case TasksFound found:
                    Write(json, found.IsNearest ? "tasks, only the nearest" : "tasks", found.Tasks.Count, found.Citations);
                    break;
                case WhoAnswer who:
                    Write(json, who.IsNearest ? "tasks, only the nearest" : "tasks", who.Tasks.Count, who.Citations);
                    break;
                case TaskExplained explained:
                    Write(json, "task", explained.Task is null ? 0 : 1, explained.Citations);
                    break;
                case OpenAnswer open:
                    Write(json, "passage", open.Passage is null ? 0 : 1, open.Citations);
                    break;
                case AskBack { Needs: var needs }:
                    json.WriteString("found", $"it must first be asked which {needs.Slot} is meant");
                    WriteNames(json, needs.Options);
                    break;
                case PlanNotLoaded missing:
                    json.WriteString("found", "nothing: this plan is not loaded");
                    WriteNames(json, [missing.Plan]);
                    break;
                case NotPermitted:
                    json.WriteString("found", "nothing: the person may not see this");
                    break;
                default:
                    Write(json, "rows", Math.Max(result.Items.Count, result.Citations.Count), result.Citations);
                    break;
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter json, string kind, int count, IReadOnlyList<Citation> citations)
    {
        json.WriteString("found", kind);
        json.WriteNumber("count", count);
        json.WriteStartArray("first");
        foreach (var citation in citations.Take(MostRows))
        {
            json.WriteStartObject();
            json.WriteString("plan", citation.Document ?? Cut(citation.PlanTitle));
            json.WriteString("source", citation.Source);
            if (citation.Key is { } key)
                json.WriteString("key", key.Value);
            json.WriteString("words", Cut(PhoneNumbers.Mask(citation.Quote)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        json.WriteStartArray("names");
        foreach (var name in names.Take(MostRows))
            json.WriteStringValue(Cut(name));
        json.WriteEndArray();
    }

    private static string Cut(string text)
    {
        if (text.Length <= LongestName)
            return text;
        var end = char.IsHighSurrogate(text[LongestName - 1]) ? LongestName - 1 : LongestName;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
