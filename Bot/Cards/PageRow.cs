using Assistant.Skills;

namespace Assistant.Bot.Cards;

/// <summary>One fact of a page.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Facts">What is said of it.</param>
/// <param name="Source">Where it stands: plan, key, line; null for none.</param>
/// <param name="Quote">The words themselves, where the title does not hold them.</param>
internal sealed record PageRow(string Title, IReadOnlyList<string> Facts, string? Source = null, string? Quote = null)
{
    /// <summary>What is said of it column by column, after its title; as many as the page has columns beside the first.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>The words of the plan that the row opens, with what must not be shown already masked; null where there are none.</summary>
    public Citation? Cited { get; init; }

    /// <summary>Its place among all rows of a list, from 1, by which people may name it; null where it is the only one.</summary>
    public int? Number { get; init; }
}
