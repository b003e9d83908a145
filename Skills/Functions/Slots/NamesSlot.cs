using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Functions.Slots;

/// <summary>A list of names; an empty one counts as not given.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Most">The most names that are taken.</param>
/// <param name="MostEach">The longest name, in UTF-16 units.</param>
internal sealed record NamesSlot(string Name, int Most, int MostEach) : Slot<IReadOnlyList<string>>(Name)
{
    /// <inheritdoc/>
    public override ArgumentFault? Read(JsonElement value, Asker asker, out IReadOnlyList<string>? read)
    {
        read = null;
        if (value.ValueKind != JsonValueKind.Array)
            return ArgumentFault.NotAList;
        if (value.GetArrayLength() > Most)
            return ArgumentFault.TooLong;
        var each = new TextSlot(Name, MostEach);
        var names = new List<string>();
        foreach (var item in value.EnumerateArray())
        {
            if (each.Read(item, asker, out var name) is { } fault)
                return fault == ArgumentFault.NotText ? ArgumentFault.NotAList : fault;
            if (name is not null)
                names.Add(name);
        }

        read = names.Count == 0 ? null : names;
        return null;
    }

    /// <inheritdoc/>
    protected override JsonObject Shape() => new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } };
}
