namespace Assistant.Bot.Graph.Wire;

/// <summary>A list of To Do as it is read.</summary>
internal sealed record ToDoListResource(string? Id, string? DisplayName);
