namespace Assistant.Testing.Documents;

/// <summary>A piece of a document's body.</summary>
public abstract record DocumentBlock
{
    private DocumentBlock()
    {
    }

    /// <summary>A section: "I.".</summary>
    public static DocumentBlock Section(string words) => new Numbered(0, words);

    /// <summary>An item of a section: "1.".</summary>
    public static DocumentBlock Item(string words) => new Numbered(1, words);

    /// <summary>A point of an item: "a)".</summary>
    public static DocumentBlock Point(string words) => new Numbered(2, words);

    /// <summary>An item behind a dash.</summary>
    public static DocumentBlock Dash(string words) => new Bullet(words);

    /// <summary>A paragraph without a number.</summary>
    public static DocumentBlock Line(string words) => new Text(words);

    /// <summary>A line in the middle, in bold: the type of the document or its subject.</summary>
    /// <param name="Words">What it says.</param>
    public sealed record Title(string Words) : DocumentBlock;

    /// <summary>A paragraph without a number.</summary>
    /// <param name="Words">What it says.</param>
    /// <param name="Footnote">The text of a footnote called at its end, or null.</param>
    public sealed record Text(string Words, string? Footnote = null) : DocumentBlock;

    /// <summary>A heading or item that the program numbers: "I.", "1.", "a)". The words do not hold the number.</summary>
    /// <param name="Level">0 for "I.", 1 for "1.", 2 for "a)".</param>
    /// <param name="Words">What follows the number.</param>
    public sealed record Numbered(int Level, string Words) : DocumentBlock;

    /// <summary>An item behind a dash.</summary>
    /// <param name="Words">What follows the dash.</param>
    public sealed record Bullet(string Words) : DocumentBlock;

    /// <summary>A table with rules.</summary>
    /// <param name="Widths">The share of each column in the width of the page.</param>
    /// <param name="Rows">Its rows, headings first.</param>
    public sealed record Table(IReadOnlyList<int> Widths, IReadOnlyList<DocumentRow> Rows) : DocumentBlock;
}
