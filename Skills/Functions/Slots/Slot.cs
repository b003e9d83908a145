using System.Text.Json.Nodes;

namespace Assistant.Skills.Functions.Slots;

/// <summary>One argument of functions: what its schema says and what is read from it are one thing.</summary>
/// <param name="Name">Its name.</param>
internal abstract record Slot(string Name)
{
    /// <summary>Whether every call must give it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What its schema says beside the description. Only words that strict structured output knows: bounds are checked when it is read.</summary>
    public JsonObject Schema()
    {
        var schema = Shape();
        if (!IsRequired)
            schema["type"] = new JsonArray((JsonNode?)schema["type"]!.DeepClone(), JsonValue.Create("null"));
        if (!IsRequired && schema["enum"] is JsonArray choices)
            choices.Add(null);
        return schema;
    }

    /// <summary>The schema of a value that is given.</summary>
    protected abstract JsonObject Shape();
}
