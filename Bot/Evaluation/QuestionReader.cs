using System.Globalization;
using System.Text.Json;
using Assistant.Bot.Cli;

namespace Assistant.Bot.Evaluation;

/// <summary>
/// Reads the lines of a question set. Two forms: the examples of <c>ask</c> (<c>id, text, at, unit, expect</c>), and tables of open questions
/// (<c>id, question, file, lines, also</c>; without a file no plan answers the question).
/// </summary>
internal static class QuestionReader
{
    /// <summary>The question on a line; null, with what is wrong with it, for a line that holds none.</summary>
    public static (EvaluatedQuestion? Question, string? Problem) Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return (null, "not an object");
            if (Text(root, "text") is { Length: > 0 } text)
            {
                return root.TryGetProperty("expect", out var expect) && expect.ValueKind == JsonValueKind.Object
                    ? (new EvaluatedQuestion(new AskQuestion(Text(root, "id"), text, Text(root, "at"), Text(root, "unit"), Text(root, "user")), Expected(expect)), null)
                    : (null, "\"text\" without an object \"expect\"");
            }

            return Text(root, "question") is { Length: > 0 } question
                ? (new EvaluatedQuestion(new AskQuestion(Text(root, "id"), question, Text(root, "at"), Text(root, "unit"), Text(root, "user")), Open(root)), null)
                : (null, "neither \"text\" nor \"question\"");
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or FormatException or KeyNotFoundException or IndexOutOfRangeException)
        {
            return (null, wrong.Message);
        }
    }

    private static Expectation Open(JsonElement root)
    {
        if (Text(root, "file") is not { } file)
            return new Expectation.Declines();
        List<(string, IReadOnlyList<int>)> places = [(file, Lines(root.GetProperty("lines")))];
        if (root.TryGetProperty("also", out var also) && also.ValueKind == JsonValueKind.Array)
            places.AddRange(also.EnumerateArray().Select(other => (other[0].GetString()!, (IReadOnlyList<int>)Lines(other[1]))));
        return new Expectation.Cites(places);
    }

    private static Expectation.Understands Expected(JsonElement expect) => new(
        [Text(expect, "kind") ?? "", .. Texts(expect, "kindAlso")],
        expect.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array ? [.. items.EnumerateArray().Select(item => (item[0].GetString()!, item[1].GetString()!))] : null,
        Text(expect, "itemsMode") ?? "equal",
        [.. Elements(expect, "mustMention").Select(mention => (IReadOnlyList<string>)(mention.ValueKind == JsonValueKind.Array ? [.. mention.EnumerateArray().Select(any => any.GetString()!)] : [mention.GetString()!]))],
        [.. Texts(expect, "mustNotMention")]);

    private static int[] Lines(JsonElement lines) => [.. lines.EnumerateArray().Select(line => line.GetInt32())];

    private static IEnumerable<string> Texts(JsonElement element, string name) => Elements(element, name).Select(text => text.GetString()!);

    private static IEnumerable<JsonElement> Elements(JsonElement element, string name) =>
        element.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array ? array.EnumerateArray() : [];

    private static string? Text(JsonElement element, string name) => !element.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.ValueKind == JsonValueKind.Number ? value.GetDecimal().ToString(CultureInfo.InvariantCulture)
        : null;
}
