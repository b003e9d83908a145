using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Assistant.Testing.Graph;

/// <summary>The small part of OData's filters that Graph's callers use: comparisons and <c>startswith</c> joined by <c>and</c> and <c>or</c>.</summary>
internal sealed class ODataFilter
{
    private const string Literal = @"(?<literal>'(?:[^']|'')*'|[^\s()']+)";

    private static readonly Regex Condition = new(
        $@"\G\s*(?:startswith\(\s*(?<path>[\w/]+)\s*,\s*{Literal}\s*\)|(?<path>[\w/]+)\s+(?<op>eq|ne|lt|gt|le|ge)\s+{Literal})\s*(?:(?<join>and|or)\s+|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    private readonly List<List<(string Path, string Operator, string Literal)>> _alternatives = [[]];

    private ODataFilter()
    {
    }

    /// <summary>The members that are compared.</summary>
    public IEnumerable<string> Paths => _alternatives.SelectMany(each => each).Select(each => each.Path);

    /// <summary>Reads a filter.</summary>
    /// <exception cref="GraphRefusal">It is none that is understood.</exception>
    public static ODataFilter Parse(string text)
    {
        var filter = new ODataFilter();
        for (var at = 0; at < text.Length;)
        {
            var match = Condition.Match(text, at);
            if (!match.Success)
                throw GraphRefusal.Wrong($"Invalid filter clause: {text[at..]}");
            filter._alternatives[^1].Add((match.Groups["path"].Value, match.Groups["op"].Success ? match.Groups["op"].Value : "startswith", match.Groups["literal"].Value));
            at = match.Index + match.Length;
            if (match.Groups["join"].Success && at >= text.Length)
                throw GraphRefusal.Wrong($"Invalid filter clause: {text}");
            if (match.Groups["join"].Value == "or")
                filter._alternatives.Add([]);
        }

        return filter;
    }

    /// <summary>Whether a thing is as described.</summary>
    public bool Takes(JsonObject thing) => _alternatives.Exists(all => all.TrueForAll(each => IsTrue(thing, each)));

    private static bool IsTrue(JsonObject thing, (string Path, string Operator, string Literal) condition)
    {
        JsonNode? value = thing;
        foreach (var name in condition.Path.Split('/'))
            value = (value as JsonObject)?.FirstOrDefault(member => member.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
        if (condition.Literal == "null")
            return condition.Operator switch { "eq" => value is null, "ne" => value is not null, _ => false };
        if (value is null)
            return condition.Operator == "ne";
        var literal = condition.Literal.StartsWith('\'') ? condition.Literal[1..^1].Replace("''", "'", StringComparison.Ordinal) : condition.Literal;
        if (condition.Operator == "startswith")
            return value.ToString().StartsWith(literal, StringComparison.OrdinalIgnoreCase);
        var order = value.GetValueKind() == JsonValueKind.Number && double.TryParse(literal, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture).CompareTo(number)
            : string.Compare(Words(value), literal, StringComparison.OrdinalIgnoreCase);
        return condition.Operator switch { "eq" => order == 0, "ne" => order != 0, "lt" => order < 0, "gt" => order > 0, "le" => order <= 0, _ => order >= 0 };
    }

    private static string Words(JsonNode value) => value.GetValueKind() switch { JsonValueKind.True => "true", JsonValueKind.False => "false", _ => value.ToString() };
}
