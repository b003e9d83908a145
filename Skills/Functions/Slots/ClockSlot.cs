using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Functions.Slots;

/// <summary>A time of day, HH:mm, by the office's clock.</summary>
/// <param name="Name">Its name.</param>
internal sealed record ClockSlot(string Name) : Slot<TimeOnly>(Name)
{
    /// <inheritdoc/>
    public override ArgumentFault? Read(JsonElement value, Asker asker, out TimeOnly read)
    {
        read = default;
        return TimeOnly.TryParseExact(TextSlot.Words(value), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out read) ? null : ArgumentFault.NotATime;
    }

    /// <inheritdoc/>
    protected override JsonObject Shape() => new() { ["type"] = "string" };
}
