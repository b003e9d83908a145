using Assistant.Knowledge.Plans;

namespace Assistant.Knowledge.Outline.Tables;

/// <summary>One row of an assignment table: a piece of work and who does it by when. Unknown values are null or empty, never invented.</summary>
public sealed record AssignmentRow
{
    /// <summary>Its number as printed, or as the sequence of the rows has it: "1.1", "3.2.a"; null when unknown.</summary>
    public string? Number { get; init; }

    /// <summary>The number of the group row it stands under ("II", "3"); null where the table has no groups.</summary>
    public string? Group { get; init; }

    /// <summary>The work, on one line, without final punctuation.</summary>
    public required string Content { get; init; }

    /// <summary>The units that lead, in order.</summary>
    public IReadOnlyList<string> Leads { get; init; } = [];

    /// <summary>The units that coordinate, in order; a collective is one unit.</summary>
    public IReadOnlyList<string> Coordinators { get; init; } = [];

    /// <summary>The words of the time cell: "Quý I/2026", "Thường xuyên"; null where it is empty.</summary>
    public string? Time { get; init; }

    /// <summary>Whether the time cell states a last day ("Thời hạn"), not a time to do the work in.</summary>
    public bool IsLastDay { get; init; }

    /// <summary>The separate items that its content lists, in order; empty where it is undivided.</summary>
    public IReadOnlyList<string> Activities { get; init; } = [];

    /// <summary>What the work is to yield.</summary>
    public IReadOnlyList<string> Products { get; init; } = [];

    /// <summary>The lines it was read from, and their words as they stand there.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Whether it only heads the rows after it: no unit and no time of its own.</summary>
    public bool IsHeading { get; init; }

    /// <summary>How its values were read; those that the row does not have are left out unless other rows have them.</summary>
    public IReadOnlyList<FieldReading> Readings { get; init; } = [];

    /// <summary>Whether a unit could not be read whole in its own cell, or was taken from a neighbouring row that fits what can be read.</summary>
    public bool IsDoubtful => Readings.Any(reading => reading is { Field: PlanField.Leads or PlanField.Coordinators, Doubt: DoubtReason.TakenFromNeighbour or DoubtReason.Misread });
}
