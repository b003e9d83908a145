namespace Assistant.Bot.Cards;

/// <summary>An answer laid out once, to be written as text and as a card. Plain words, not yet escaped.</summary>
/// <param name="Head">The first sentence: the count, or the answer itself.</param>
/// <param name="Sections">Its parts.</param>
/// <param name="Notes">Sentences below.</param>
/// <param name="Choices">What the person may answer, as buttons.</param>
internal sealed record Page(string Head, IReadOnlyList<PageSection> Sections, IReadOnlyList<string> Notes, IReadOnlyList<string> Choices)
{
    /// <summary>A page of one sentence.</summary>
    public static Page Of(string head, params string[] notes) => new(head, [], notes, []);

    /// <summary>A page of one untitled section.</summary>
    public static Page Of(string head, IEnumerable<PageRow> rows) => new(head, [new PageSection(null, PageTone.Plain, [.. rows])], [], []);
}
