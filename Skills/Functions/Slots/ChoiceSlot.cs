using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Functions.Slots;

/// <summary>One of the values of an enumeration, by its name in the contract.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
/// <param name="Name">Its name.</param>
/// <param name="Names">The names of the values.</param>
internal sealed record ChoiceSlot<T>(string Name, WireNames<T> Names) : Slot<T>(Name)
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Options => Names.All;

    /// <inheritdoc/>
    public override ArgumentFault? Read(JsonElement value, Asker asker, out T read)
    {
        read = default;
        if (TextSlot.Words(value) is not { } words || Names.Find(words) is not { } found)
            return ArgumentFault.NotAChoice;
        read = found;
        return null;
    }

    /// <inheritdoc/>
    protected override JsonObject Shape() =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. Names.All.Select(name => (JsonNode?)JsonValue.Create(name))]) };
}
