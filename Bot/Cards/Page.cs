namespace Assistant.Bot.Cards;

/// <summary>An answer laid out once, to be written as text and as a card. Plain words, not yet escaped.</summary>
/// <param name="Head">The first sentence: the count, or the answer itself.</param>
/// <param name="Sections">Its parts.</param>
/// <param name="Notes">Sentences below.</param>
/// <param name="Choices">What the person may answer, as buttons.</param>
internal sealed record Page(string Head, IReadOnlyList<PageSection> Sections, IReadOnlyList<string> Notes, IReadOnlyList<string> Choices)
{
    /// <summary>
    /// What the columns of its table are called, that of the rows' titles first; numbers and sources have columns of their
    /// own. Empty for a page that is no list: it is neither paged, nor numbered, nor drawn as a table.
    /// </summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Whether "[1]" in its head is the mark of its first row, and is written as it stands.</summary>
    public bool HasMarks { get; init; }

    /// <summary>Which of all rows it holds: "21–40 trong 57"; null where it holds all.</summary>
    public string? Range { get; init; }

    /// <summary>A page of one sentence.</summary>
    public static Page Of(string head, params IEnumerable<string> notes) => new(head, [], [.. notes], []);

    /// <summary>A page of one untitled section.</summary>
    public static Page Of(string head, IEnumerable<PageRow> rows, params IReadOnlyList<string> columns) =>
        new(head, [new PageSection(null, PageTone.Plain, [.. rows])], [], []) { Columns = columns };
}
