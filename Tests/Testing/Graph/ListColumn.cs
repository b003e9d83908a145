using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Assistant.Testing.Graph;

/// <summary>A column of a list.</summary>
internal sealed class ListColumn
{
    private const int LongestLine = 255;

    private static readonly string[] Facets = ["text", "number", "choice", "dateTime", "boolean", "personOrGroup", "lookup", "currency", "calculated", "hyperlinkOrPicture"];

    private readonly string _facet;

    /// <summary>Reads a column as Graph writes it.</summary>
    /// <exception cref="GraphRefusal">It has not exactly one type, or is unique without an index.</exception>
    public ListColumn(JsonObject json)
    {
        Json = json.DeepClone().AsObject();
        Json["id"] ??= Guid.NewGuid().ToString();
        var facets = Facets.Where(facet => Json[facet] is not null).ToList();
        if (Json["name"] is null || facets.Count != 1)
            throw GraphRefusal.Wrong("A column has a name and exactly one type.");
        _facet = facets[0];
        Json["displayName"] ??= Name;
        if (IsUnique && !IsIndexed)
            throw GraphRefusal.Wrong($"Column {Name}: enforceUniqueValues needs indexed.");
    }

    /// <summary>What Graph says about it.</summary>
    public JsonObject Json { get; }

    /// <summary>The API name.</summary>
    public string Name => Json["name"]!.GetValue<string>();

    /// <summary>Whether no two items may have the same value.</summary>
    public bool IsUnique => Json["enforceUniqueValues"]?.GetValue<bool>() == true;

    /// <summary>Whether lists may be filtered by it.</summary>
    public bool IsIndexed => Json["indexed"]?.GetValue<bool>() == true;

    /// <summary>Whether a member of an item's fields is written to this column.</summary>
    public bool Takes(string member) => _facet is "personOrGroup" or "lookup" ? member == Name + "LookupId" : member == Name;

    /// <summary>Refuses what cannot stand in the column.</summary>
    /// <exception cref="GraphRefusal">It is of another type, too long or out of bounds.</exception>
    public void Require(JsonNode? value)
    {
        if (value is null)
            return;
        var kind = value.GetValueKind();
        var fits = _facet switch
        {
            "text" or "choice" or "dateTime" when kind == JsonValueKind.String => true,
            "choice" or "personOrGroup" or "lookup" when kind == JsonValueKind.Array => true,
            "personOrGroup" or "lookup" when kind is JsonValueKind.String or JsonValueKind.Number => true,
            "number" or "currency" => kind == JsonValueKind.Number,
            "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
            "hyperlinkOrPicture" => kind == JsonValueKind.Object,
            _ => false,
        };
        if (!fits)
            throw GraphRefusal.Wrong($"Column {Name} is of type {_facet}, {kind} does not go into it.");
        if (_facet == "text" && value.GetValue<string>().Length > Longest())
            throw new GraphRefusal(400, "invalidRequest", $"The value of {Name} is too long.");
        if (_facet == "number" && (Number(value) < Bound("minimum", double.MinValue) || Number(value) > Bound("maximum", double.MaxValue)))
            throw new GraphRefusal(400, "invalidRequest", $"The value of {Name} is out of bounds.");
        if (_facet == "dateTime" && !DateTimeOffset.TryParse(value.GetValue<string>(), CultureInfo.InvariantCulture, out _))
            throw GraphRefusal.Wrong($"Column {Name}: {value} is no time.");
    }

    private int Longest() => Json["text"]!["allowMultipleLines"]?.GetValue<bool>() == true ? int.MaxValue : Json["text"]!["maxLength"]?.GetValue<int>() ?? LongestLine;

    private double Bound(string name, double none) => Json["number"]![name] is { } bound ? Number(bound) : none;

    private static double Number(JsonNode value) => double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);
}
