namespace Assistant.Bot.Graph.Wire;

/// <summary>A task of To Do as it is read.</summary>
internal sealed record ToDoTaskResource(string? Id, string? Title);
