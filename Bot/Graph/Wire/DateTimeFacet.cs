namespace Assistant.Bot.Graph.Wire;

/// <summary>A column of days or instants.</summary>
internal sealed record DateTimeFacet(string DisplayAs, string Format);
