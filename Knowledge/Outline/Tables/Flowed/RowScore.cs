namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>How likely a line begins, carries on or interrupts a row, and how likely a row is whole. Only differences count.</summary>
internal sealed class RowScore
{
    private readonly double[][] _ends;
    private readonly double _missing;

    /// <summary>Creates the scores of a table.</summary>
    /// <param name="phrases">What may stand in the cells, column by column.</param>
    /// <param name="columns">The columns.</param>
    public RowScore(IReadOnlyList<CellTrie> phrases, IReadOnlyList<TableColumn> columns)
    {
        _ends = [.. phrases.Select((trie, i) => Enumerable.Range(-1, trie.Count + 1).Select(node => EndOf(trie, columns[i], node)).ToArray())];
        _missing = _ends.Sum(ends => ends[0]);
    }

    /// <summary>0 for a line without a number, 1 for a single digit or letter, 2 for more.</summary>
    public static int NumberStrength(FlowLine line) => line.NumberWord is null ? 0 : line.HasStrongNumber ? 2 : 1;

    /// <summary>That a row begins with the line.</summary>
    public static double Begin(FlowPart part, bool contentEnded, FlowLine line)
    {
        var score = line.BeginsSentence ? 1 : line.FirstWord.Length > 1 && char.IsUpper(line.FirstWord[0]) ? 0.3 : line.IsScraps ? part == FlowPart.Row ? -2.5 : -1 : -3;
        score += NumberStrength(line) * 0.7;
        if (contentEnded || part is FlowPart.Group or FlowPart.None)
            score += 0.8;

        return score - (line.IsGroupHeading ? 3 : 0) + (line.AfterBlank ? 0.2 : 0) - (line.IsCapitals ? 2.5 : 0);
    }

    /// <summary>That the line carries on the row.</summary>
    public static double Continue(FlowPart part, int numbered, bool contentEnded, FlowLine line)
    {
        var score = (numbered, NumberStrength(line)) switch
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
            score -= contentEnded ? 1.5 : 0.4;

        if (part == FlowPart.Foreign && !line.AfterBlank)
            score -= 1.5;

        return score - (line.IsCapitals || line.IsGroupHeading ? 4 : 0);
    }

    /// <summary>That the line begins the name of a group.</summary>
    public static double BeginGroup(FlowLine line) => line.IsCapitals ? 1 : line.IsGroupHeading ? 3 : -6;

    /// <summary>That the line carries on the name of a group.</summary>
    public static double ContinueGroup(FlowLine line) => line.IsCapitals ? 1.5 : line.Words.All(word => word.Text.All(c => !char.IsLower(c))) ? 1 : -3;

    /// <summary>That the line is foreign: a footnote, whose smaller print makes longer lines.</summary>
    public static double Foreign(FlowPart part, FlowLine line, FlowLine? previous, double fullLength)
    {
        var isLong = line.WholeLength > 1.25 * fullLength;
        if (part == FlowPart.Foreign && previous is not null)
            return isLong || !line.AfterBlank ? 0.3 : -2;

        return isLong && line.AfterBlank ? 1.5 : isLong ? -0.5 : line.IsScraps && line.Words.Count < 3 ? -1.5 : -4;
    }

    /// <summary>That a reading may end here: its cells are whole.</summary>
    public double End(int marks, ulong nodes)
    {
        var part = (FlowPart)(marks & FlowState.PartBits);
        if (part is FlowPart.None or FlowPart.Group || (part == FlowPart.Foreign && (marks & FlowState.HasContent) == 0))
            return 0;

        var score = (marks >> FlowState.NumberedShift & FlowState.NumberedBits) switch { 0 => -1.5, 1 => 0, _ => 0.4 };
        if ((marks & FlowState.HasContent) == 0)
            score -= 3;
        if (nodes == 0)
            return score + Math.Max(-2.5, _missing);

        for (var i = 0; i < _ends.Length; i++)
            score += _ends[i][(int)(nodes >> (i * FlowState.NodeShift)) & FlowState.NodeBits];

        return score;
    }

    private static double EndOf(CellTrie trie, TableColumn column, int node)
    {
        if (node < 0)
            return column switch { TableColumn.Coordination => -1.2, TableColumn.Product => 0, _ => -2.5 };
        if (trie.IsFree)
            return 0;

        var missing = trie.WordsToEnd(node);
        return (missing == 0 ? 1 : -0.6 - (1.1 * missing)) - (trie.IsStrangeEnd(node) ? 0.6 : 0);
    }
}
