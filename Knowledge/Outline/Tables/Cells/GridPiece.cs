namespace Assistant.Knowledge.Outline.Tables.Cells;

/// <summary>A piece of a line that blanks keep apart from its neighbours.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Text">Its words.</param>
internal sealed record GridPiece(int Start, string Text)
{
    private readonly int _end = Start + Text.Length;

    /// <summary>Where it ends, excluded.</summary>
    public int End
    {
        get => _end;
        init => _end = value;
    }

    /// <summary>The label that this and a piece below it make.</summary>
    public GridPiece Join(GridPiece below) =>
        new(Math.Min(Start, below.Start), $"{Text} {below.Text}") { End = Math.Max(End, below.End) };
}
