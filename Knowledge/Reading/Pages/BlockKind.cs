namespace Assistant.Knowledge.Reading.Pages;

/// <summary>What the rows of a block are.</summary>
internal enum BlockKind
{
    /// <summary>Running text over the whole width.</summary>
    Text,

    /// <summary>Running text in one of two columns.</summary>
    Column,

    /// <summary>Lines that stand for themselves: a letterhead's half, a list of recipients, a signature.</summary>
    Lines,

    /// <summary>Notes at the foot of the page.</summary>
    Footnotes,
}
