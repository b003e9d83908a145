using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Functions.Slots;

/// <summary>A text. Blanks around it are left out, and an empty one counts as not given.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Most">The longest that is taken, in UTF-16 units.</param>
internal sealed record TextSlot(string Name, int Most) : Slot<string>(Name)
{
    /// <summary>Whether it may have several lines; in others a line break is a blank.</summary>
    public bool HasLines { get; init; }

    /// <inheritdoc/>
    public override ArgumentFault? Read(JsonElement value, Asker asker, out string? read)
    {
        read = null;
        if (Words(value) is not { } words)
            return ArgumentFault.NotText;
        if (words.Length > Most)
            return ArgumentFault.TooLong;
        if (words.Any(sign => char.IsControl(sign) && sign is not ('\n' or '\r' or '\t')))
            return ArgumentFault.ControlCharacters;
        words = HasLines ? words.Trim() : string.Join(' ', words.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        read = words.Length == 0 ? null : words;
        return null;
    }

    /// <summary>The characters of a JSON string; null for another value, and for one with half a character in it.</summary>
    internal static string? Words(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    protected override JsonObject Shape() => new() { ["type"] = "string" };
}
