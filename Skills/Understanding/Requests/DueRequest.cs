using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>What falls due in a period. No unit means every unit; no period with <see cref="TaskState.Overdue"/> means everything overdue now.</summary>
public sealed record DueRequest(Unit? Unit, DateRange? Period, TaskRole? As, TaskState? State) : Request
{
    /// <summary>Units named beside <see cref="Unit"/> ("việc của TCCB và KHTC"): what concerns any of them is asked for.</summary>
    public UnitList AlsoUnits { get; init; } = [];

    /// <summary>The file of the one plan that the message names ("… trong kế hoạch 979"); null for every plan.</summary>
    public string? Source { get; init; }
}
