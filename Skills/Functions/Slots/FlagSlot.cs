using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Functions.Slots;

/// <summary>Yes or no.</summary>
/// <param name="Name">Its name.</param>
internal sealed record FlagSlot(string Name) : Slot<bool>(Name)
{
    /// <inheritdoc/>
    public override ArgumentFault? Read(JsonElement value, Asker asker, out bool read)
    {
        read = value.ValueKind == JsonValueKind.True;
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : ArgumentFault.NotYesOrNo;
    }

    /// <inheritdoc/>
    protected override JsonObject Shape() => new() { ["type"] = "boolean" };
}
