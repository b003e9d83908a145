using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Functions.Slots;

/// <summary>A day with a time of day; without an offset in the office's.</summary>
/// <param name="Name">Its name.</param>
internal sealed record InstantSlot(string Name) : Slot<DateTimeOffset>(Name)
{
    private static readonly string[] Local = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];
    private static readonly string[] WithOffset = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    /// <inheritdoc/>
    public override ArgumentFault? Read(JsonElement value, Asker asker, out DateTimeOffset read)
    {
        read = default;
        var words = TextSlot.Words(value);
        if (DateTime.TryParseExact(words, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            if (!DaySlot.IsPossible(DateOnly.FromDateTime(local)))
                return ArgumentFault.OutOfRange;
            read = new DateTimeOffset(local, asker.Now.Offset);
            return null;
        }

        if (!DateTimeOffset.TryParseExact(words, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
            return ArgumentFault.NotAnInstant;
        if (!DaySlot.IsPossible(DateOnly.FromDateTime(instant.DateTime)))
            return ArgumentFault.OutOfRange;
        read = instant.ToOffset(asker.Now.Offset);
        return null;
    }

    /// <inheritdoc/>
    protected override JsonObject Shape() => new() { ["type"] = "string" };
}
