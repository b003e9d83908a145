namespace Assistant.Bot.Cards;

/// <summary>One fact of a page.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Facts">What is said of it.</param>
/// <param name="Source">Where it stands: plan, key, line; null for none.</param>
/// <param name="Quote">The words themselves, where the title does not hold them.</param>
internal sealed record PageRow(string Title, IReadOnlyList<string> Facts, string? Source = null, string? Quote = null);
