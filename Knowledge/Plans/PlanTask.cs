namespace Assistant.Knowledge.Plans;

/// <summary>A piece of work that a plan lays on units (nhiệm vụ).</summary>
public sealed record PlanTask
{
    /// <summary>Its key, unique in the plan.</summary>
    public required TaskKey Key { get; init; }

    /// <summary>Its title, marks restored where the source lost them, without final punctuation.</summary>
    public required string Title { get; init; }

    /// <summary>The units that lead (đơn vị chủ trì), as the plan names them; empty where it names none.</summary>
    public IReadOnlyList<string> Leads { get; init; } = [];

    /// <summary>The units that coordinate (đơn vị phối hợp); a collective is one unit.</summary>
    public IReadOnlyList<string> Coordinators { get; init; } = [];

    /// <summary>When it is to be done.</summary>
    public Schedule Schedule { get; init; } = new Schedule.Unscheduled();

    /// <summary>The separate items of its content (nội dung), in order; an undivided paragraph is one.</summary>
    public IReadOnlyList<PlanActivity> Activities { get; init; } = [];

    /// <summary>What it is to yield (sản phẩm).</summary>
    public IReadOnlyList<string> Products { get; init; } = [];

    /// <summary>Where its title, or its whole row in a table, was read.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>How its values were read, and how surely; a value without an entry was read as printed.</summary>
    public IReadOnlyList<FieldReading> Readings
    {
        get;

        // A plan stored before readings were kept has none.
        init => field = value ?? [];
    } = [];

    /// <summary>The line that states its schedule, where that is another one than <see cref="Evidence"/>.</summary>
    public Evidence? ScheduleEvidence { get; init; }
}
