namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>
/// One way to have read a flattened table so far. Millions are tried for a table: a value with fields, whose decisions
/// become a <see cref="FlowStep"/> only when the reading is kept.
/// </summary>
internal struct FlowState
{
    /// <summary>The bits of <see cref="Marks"/> that hold the <see cref="FlowPart"/>.</summary>
    public const int PartBits = 3;

    /// <summary>Where the bits begin that hold the place of the last word: 0 in the content, 1 in the first cell column, and so on.</summary>
    public const int PlaceShift = 2;

    /// <summary>The bits of the place, shifted down.</summary>
    public const int PlaceBits = 7;

    /// <summary>Where the bits begin that tell the number: 0 without one, 1 with what may be one, 2 with one that has a dot.</summary>
    public const int NumberedShift = 5;

    /// <summary>The bits of the number, shifted down.</summary>
    public const int NumberedBits = 3;

    /// <summary>Whether the row has words of content.</summary>
    public const int HasContent = 1 << 7;

    /// <summary>Whether the line has words of content so far.</summary>
    public const int LineHasContent = 1 << 8;

    /// <summary>Whether the last words of content ended a sentence or a short line.</summary>
    public const int ContentEnded = 1 << 9;

    /// <summary>Where the bits begin that tell which cell columns have words on the line so far.</summary>
    public const int TouchedShift = 10;

    /// <summary>The bits of the touched columns.</summary>
    public const int Touched = 0xF << TouchedShift;

    /// <summary>Where the bits begin that tell in which cells words were lost.</summary>
    public const int DamagedShift = 14;

    /// <summary>Whether the line is the rest of the one before it, cut off by a converter.</summary>
    public const int Carries = 1 << 18;

    /// <summary>How many bits of <see cref="Nodes"/> a cell takes.</summary>
    public const int NodeShift = 16;

    /// <summary>The bits of a cell, shifted down.</summary>
    public const int NodeBits = 0xFFFF;

    /// <summary>Where each cell stands in its column's phrases, plus 1; 0 for a cell that was not begun.</summary>
    public ulong Nodes;

    /// <summary>What the rest of the reading depends on besides <see cref="Nodes"/>: of two readings with the same of both the better one is kept.</summary>
    public int Marks;

    /// <summary>In which cells the last word may end a unit, as bits.</summary>
    public int Ends;

    /// <summary>The first word of the line that is not content; -1 where all were.</summary>
    public int FirstCell;

    /// <summary>How likely it is; only differences count.</summary>
    public double Score;

    /// <summary>How it was reached, without the decision that is pending.</summary>
    public FlowStep? Last;

    /// <summary>The cell column of the pending word, counted from 0; -1 where none is pending.</summary>
    public int Pending;

    /// <summary>The node before the pending word.</summary>
    public int From;

    /// <summary>The node after it.</summary>
    public int To;

    /// <summary>How the pending word should read; null where it is no numeral.</summary>
    public string? Shown;
}
