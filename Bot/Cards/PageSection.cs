namespace Assistant.Bot.Cards;

/// <summary>A part of a page.</summary>
/// <param name="Title">Its title; null for none.</param>
/// <param name="Tone">How urgent it looks.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record PageSection(string? Title, PageTone Tone, IReadOnlyList<PageRow> Rows);
