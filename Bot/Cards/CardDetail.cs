namespace Assistant.Bot.Cards;

/// <summary>How much of each row a card holds; less where many rows must fit into one.</summary>
/// <param name="Title">The longest title, in characters.</param>
/// <param name="Words">The longest words of a plan behind a row; 0 for none.</param>
/// <param name="Rows">The most rows of a section.</param>
internal sealed record CardDetail(int Title, int Words, int Rows)
{
    /// <summary>From all to least. Words go before rows: what is listed must not depend on how long it is.</summary>
    public static IReadOnlyList<CardDetail> Steps { get; } =
    [
        new(4000, 700, 1000), new(400, 300, 1000), new(300, 160, 1000), new(200, 90, 1000), new(120, 0, 1000), new(90, 0, 30), new(90, 0, 15), new(90, 0, 8), new(90, 0, 2),
    ];
}
