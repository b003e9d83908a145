namespace Assistant.Knowledge.Reading.Spreadsheets;

/// <summary>A merged cell.</summary>
/// <param name="firstColumn">Its leftmost column, from 0.</param>
/// <param name="lastColumn">Its rightmost column, included.</param>
internal sealed class SheetMerge(int firstColumn, int lastColumn)
{
    /// <summary>Its leftmost column, which holds its words.</summary>
    public int FirstColumn { get; } = firstColumn;

    /// <summary>Its rightmost column, included.</summary>
    public int LastColumn { get; } = lastColumn;

    /// <summary>Its words, once its first row was read.</summary>
    public string? Text { get; set; }

    /// <summary>Whether a row of it was in sight already.</summary>
    public bool WasShown { get; set; }
}
