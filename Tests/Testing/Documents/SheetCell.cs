namespace Assistant.Testing.Documents;

/// <summary>A cell of a made workbook.</summary>
public abstract record SheetCell
{
    private SheetCell()
    {
    }

    /// <summary>Nothing, or a cell covered by a merged one.</summary>
    public static SheetCell Nothing { get; } = new Empty();

    /// <summary>Words are text; a digit alone stays text too.</summary>
    public static implicit operator SheetCell(string words) => words.Length == 0 ? Nothing : new Text(words);

    /// <summary>A day is stored as a number with a date format, as a spreadsheet does.</summary>
    public static implicit operator SheetCell(DateOnly day) => new Day(day);

    /// <summary>A count is stored as a number.</summary>
    public static implicit operator SheetCell(int count) => new Number(count);

    /// <summary>No value.</summary>
    public sealed record Empty : SheetCell;

    /// <summary>A text.</summary>
    /// <param name="Words">What it says; a line break stays one.</param>
    public sealed record Text(string Words) : SheetCell;

    /// <summary>A real date.</summary>
    /// <param name="Date">The day.</param>
    public sealed record Day(DateOnly Date) : SheetCell;

    /// <summary>A real number.</summary>
    /// <param name="Value">Its value.</param>
    public sealed record Number(decimal Value) : SheetCell;
}
