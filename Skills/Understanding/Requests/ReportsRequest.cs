using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>Periodic reports and their deadlines.</summary>
public sealed record ReportsRequest(Unit? Unit, DateRange? Period, string? Text = null) : Request
{
    /// <summary>Units named beside <see cref="Unit"/> ("việc của TCCB và KHTC"): what concerns any of them is asked for.</summary>
    public UnitList AlsoUnits { get; init; } = [];
}
