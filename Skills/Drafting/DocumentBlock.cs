namespace Assistant.Skills.Drafting;

/// <summary>One piece of what a document says. One of the nested records.</summary>
public abstract record DocumentBlock
{
    private DocumentBlock()
    {
    }

    /// <summary>The title of a part.</summary>
    /// <param name="Level">1 for "I.", 2 for "1.".</param>
    /// <param name="Text">The title, with its number.</param>
    public sealed record Title(int Level, string Text) : DocumentBlock;

    /// <summary>A paragraph.</summary>
    /// <param name="Text">What it says.</param>
    public sealed record Paragraph(string Text) : DocumentBlock
    {
        /// <summary>Where it was read; null for what is no fact of a plan.</summary>
        public Citation? Source { get; init; }
    }

    /// <summary>Rows of facts.</summary>
    /// <param name="Columns">The columns beside the number of the row and its source.</param>
    /// <param name="Rows">The rows.</param>
    public sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<DocumentRow> Rows) : DocumentBlock;
}
