namespace Assistant.Bot.Graph.Wire;

/// <summary>A choice column.</summary>
internal sealed record ChoiceFacet(bool AllowTextEntry, IReadOnlyList<string> Choices, string DisplayAs);
