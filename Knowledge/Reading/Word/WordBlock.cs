namespace Assistant.Knowledge.Reading.Word;

/// <summary>A paragraph or a table of a Word document.</summary>
internal abstract record WordBlock
{
    private WordBlock()
    {
    }

    /// <summary>A paragraph.</summary>
    /// <param name="Lines">Its words with its number in front, parted at its line breaks; one empty line for an empty one.</param>
    /// <param name="IsCentred">Whether it stands in the middle, as titles do.</param>
    /// <param name="Notes">The footnotes that it refers to, each with its raised number.</param>
    public sealed record Paragraph(IReadOnlyList<string> Lines, bool IsCentred, IReadOnlyList<string> Notes) : WordBlock
    {
        /// <summary>Whether it says nothing.</summary>
        public bool IsBlank => Lines.All(string.IsNullOrWhiteSpace);

        /// <summary>Whether it has a number and no words: in a table that is a cell, in running text it is nothing.</summary>
        public bool IsNumberAlone { get; init; }
    }

    /// <summary>A table.</summary>
    /// <param name="HasBorders">Whether lines are drawn between its cells.</param>
    /// <param name="Rows">The cells of each row, from left to right.</param>
    public sealed record Table(bool HasBorders, IReadOnlyList<IReadOnlyList<WordCell>> Rows) : WordBlock;
}
