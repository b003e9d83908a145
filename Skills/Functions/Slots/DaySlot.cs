using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Functions.Slots;

/// <summary>A day, yyyy-MM-dd.</summary>
/// <param name="Name">Its name.</param>
internal sealed record DaySlot(string Name) : Slot<DateOnly>(Name)
{
    /// <summary>No plan, meeting or reminder is of another time: far days would overflow whatever counts with them.</summary>
    private static readonly DateOnly First = new(1990, 1, 1);

    private static readonly DateOnly Last = new(2150, 12, 31);

    /// <inheritdoc/>
    public override ArgumentFault? Read(JsonElement value, Asker asker, out DateOnly read)
    {
        read = default;
        return !DateOnly.TryParseExact(TextSlot.Words(value), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out read) ? ArgumentFault.NotADay
            : IsPossible(read) ? null
            : ArgumentFault.OutOfRange;
    }

    /// <summary>Whether a day can be meant.</summary>
    internal static bool IsPossible(DateOnly day) => First <= day && day <= Last;

    /// <inheritdoc/>
    protected override JsonObject Shape() => new() { ["type"] = "string" };
}
