namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>How likely a line begins, carries on or interrupts a row, and how likely a row is whole. Only differences count.</summary>
internal sealed class RowScore(IReadOnlyDictionary<TableColumn, CellTrie> phrases, IReadOnlyList<TableColumn> columns)
{
    /// <summary>0 for a line without a number, 1 for a single digit or letter, 2 for more.</summary>
    public static int NumberStrength(FlowLine line) => line.NumberWord is null ? 0 : line.HasStrongNumber ? 2 : 1;

    /// <summary>That a row begins with the line.</summary>
    public static double Begin(FlowState state, FlowLine line)
    {
        var score = line.BeginsSentence ? 1 : line.FirstWord.Length > 1 && char.IsUpper(line.FirstWord[0]) ? 0.3 : line.IsScraps ? state.Part == FlowPart.Row ? -2.5 : -1 : -3;
        score += NumberStrength(line) * 0.7;
        if (state.ContentEnded || state.Part is FlowPart.Group or FlowPart.None)
            score += 0.8;

        return score - (line.IsGroupHeading ? 3 : 0) + (line.AfterBlank ? 0.2 : 0) - (line.IsCapitals ? 2.5 : 0);
    }

    /// <summary>That the line carries on the row.</summary>
    public static double Continue(FlowState state, FlowLine line)
    {
        var strength = NumberStrength(line);
        var score = (state.Numbered, strength) switch
        {
            (_, 0) => 0,
            (0, 1) => 0.5,
            (0, _) => 1.2,
            (1, 1) => -0.6,
            (1, _) => 0.3,
            (_, 1) => -1.2,
            _ => -3,
        };
        if (line.BeginsSentence)
            score -= state.ContentEnded ? 1.5 : 0.4;

        if (state.Part == FlowPart.Foreign && !line.AfterBlank)
            score -= 1.5;

        return score - (line.IsCapitals || line.IsGroupHeading ? 4 : 0);
    }

    /// <summary>That the line begins the name of a group.</summary>
    public static double BeginGroup(FlowLine line) => line.IsCapitals ? 1 : line.IsGroupHeading ? 3 : -6;

    /// <summary>That the line carries on the name of a group.</summary>
    public static double ContinueGroup(FlowLine line) => line.IsCapitals ? 1.5 : line.Words.All(word => word.Text.All(c => !char.IsLower(c))) ? 1 : -3;

    /// <summary>That the line is foreign: a footnote, whose smaller print makes longer lines.</summary>
    public static double Foreign(FlowState state, FlowLine line, FlowLine? previous, double fullLength)
    {
        var isLong = line.Length > 1.25 * fullLength;
        if (state.Part == FlowPart.Foreign && previous is not null)
            return isLong || !line.AfterBlank ? 0.3 : -2;

        return isLong && line.AfterBlank ? 1.5 : isLong ? -0.5 : line.IsScraps && line.Words.Count < 3 ? -1.5 : -4;
    }

    /// <summary>That a reading may end here: its cells are whole.</summary>
    public double End(FlowState state)
    {
        if (state.Part is FlowPart.None or FlowPart.Group || (state.Part == FlowPart.Foreign && !state.HasContent))
            return 0;

        var bare = state is { Lead: FlowState.NotBegun, Coordination: FlowState.NotBegun, Time: FlowState.NotBegun };
        var score = bare ? -2.5 : EndOfCells(state);
        return score + (state.Numbered switch { 0 => -1.5, 1 => 0, _ => 0.4 }) - (state.HasContent ? 0 : 3);
    }

    private double EndOfCells(FlowState state)
    {
        var score = 0.0;
        for (var i = 0; i < columns.Count; i++)
            score += EndOf(state, columns[i]);

        return score;
    }

    private double EndOf(FlowState state, TableColumn column)
    {
        if (column is not (TableColumn.Lead or TableColumn.Coordination or TableColumn.Time))
            return 0;

        var node = state.NodeOf(column);
        if (node == FlowState.NotBegun)
            return column == TableColumn.Coordination ? -1.2 : -2.5;

        var missing = phrases[column].WordsToEnd(node);
        return (missing == 0 ? 1 : -0.6 - (1.1 * missing)) - (phrases[column].IsStrangeEnd(node) ? 0.6 : 0);
    }
}
