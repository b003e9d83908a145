namespace Assistant.Bot.Graph.Pipeline;

/// <summary>The value of an answer that has none.</summary>
internal readonly record struct GraphNothing;
