namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>One decision on the way to a reading of a flattened table.</summary>
/// <param name="Previous">The decision before it.</param>
/// <param name="Line">The line it is about.</param>
internal abstract record FlowStep(FlowStep? Previous, FlowLine Line)
{
    /// <summary>The line begins, carries on or interrupts something.</summary>
    /// <param name="Previous">The decision before it.</param>
    /// <param name="Line">The line.</param>
    /// <param name="Part">What it belongs to.</param>
    /// <param name="Begins">Whether it begins it.</param>
    internal sealed record OfLine(FlowStep? Previous, FlowLine Line, FlowPart Part, bool Begins) : FlowStep(Previous, Line);

    /// <summary>A word belongs to a cell. Words without such a step are content.</summary>
    /// <param name="Previous">The decision before it.</param>
    /// <param name="Line">The word's line.</param>
    /// <param name="Index">Which word of the line.</param>
    /// <param name="Place">Whose cell: the column after the content, counted from 0.</param>
    /// <param name="From">The node before it.</param>
    /// <param name="To">The node after it; the same where the word is junk.</param>
    /// <param name="Shown">How a numeral should read.</param>
    internal sealed record OfWord(FlowStep? Previous, FlowLine Line, int Index, int Place, int From, int To, string? Shown)
        : FlowStep(Previous, Line);
}
