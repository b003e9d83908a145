namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>One way to have read a flattened table so far.</summary>
internal sealed record FlowState
{
    /// <summary>The node of a cell that was not begun.</summary>
    public const int NotBegun = -1;

    /// <summary>What the reading stands in.</summary>
    public FlowPart Part { get; init; }

    /// <summary>The column of the last word on this line.</summary>
    public TableColumn Column { get; init; } = TableColumn.Content;

    /// <summary>Where the lead's cell stands in the phrases of units.</summary>
    public int Lead { get; init; } = NotBegun;

    /// <summary>Where the coordinators' cell stands.</summary>
    public int Coordination { get; init; } = NotBegun;

    /// <summary>Where the time cell stands in the phrases of times.</summary>
    public int Time { get; init; } = NotBegun;

    /// <summary>Whether words of the lead's cell were lost.</summary>
    public bool LeadDamaged { get; init; }

    /// <summary>Whether words of the coordinators' cell were lost.</summary>
    public bool CoordinationDamaged { get; init; }

    /// <summary>0 without a number, 1 with what may be one, 2 with one that has a dot.</summary>
    public int Numbered { get; init; }

    /// <summary>Whether the row has words of content.</summary>
    public bool HasContent { get; init; }

    /// <summary>Whether the line has words of content so far.</summary>
    public bool LineHasContent { get; init; }

    /// <summary>The columns that have words on the line so far, as bits.</summary>
    public int Touched { get; init; }

    /// <summary>Whether the last words of content ended a sentence or a short line.</summary>
    public bool ContentEnded { get; init; }

    /// <summary>How likely it is; only differences count.</summary>
    public double Score { get; init; }

    /// <summary>How it was reached.</summary>
    public FlowStep? Last { get; init; }

    /// <summary>What the rest of the reading depends on: of two states with the same key the better one is kept.</summary>
    public (FlowPart, TableColumn, int, int, int, int, int) Key => (Part, Column, Lead, Coordination, Time, Numbered,
        (LeadDamaged ? 1 : 0) | (CoordinationDamaged ? 2 : 0) | (HasContent ? 4 : 0) | (LineHasContent ? 8 : 0) | (ContentEnded ? 16 : 0) | (Touched << 5));

    /// <summary>Where a cell stands.</summary>
    public int NodeOf(TableColumn column) => column switch
    {
        TableColumn.Lead => Lead,
        TableColumn.Coordination => Coordination,
        _ => Time,
    };

    /// <summary>Whether words of a cell were lost.</summary>
    public bool IsDamaged(TableColumn column) => column switch
    {
        TableColumn.Lead => LeadDamaged,
        TableColumn.Coordination => CoordinationDamaged,
        _ => false,
    };

    /// <summary>Moves in a cell.</summary>
    public FlowState With(TableColumn column, int node, bool damaged) => column switch
    {
        TableColumn.Lead => this with { Column = column, Touched = Touched | (1 << (int)column), Lead = node, LeadDamaged = LeadDamaged || damaged },
        TableColumn.Coordination => this with { Column = column, Touched = Touched | (1 << (int)column), Coordination = node, CoordinationDamaged = CoordinationDamaged || damaged },
        _ => this with { Column = column, Touched = Touched | (1 << (int)column), Time = node },
    };
}
