using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Functions.Slots;

/// <summary>A whole number.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Least">The least that is taken.</param>
/// <param name="Most">The most that is taken.</param>
internal sealed record NumberSlot(string Name, int Least, int Most) : Slot<int>(Name)
{
    /// <inheritdoc/>
    public override ArgumentFault? Read(JsonElement value, Asker asker, out int read)
    {
        read = 0;
        return value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out read) ? ArgumentFault.NotANumber
            : read < Least || read > Most ? ArgumentFault.OutOfRange
            : null;
    }

    /// <inheritdoc/>
    protected override JsonObject Shape() => new() { ["type"] = "integer" };
}
