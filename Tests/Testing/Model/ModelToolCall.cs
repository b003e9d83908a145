namespace Assistant.Testing.Model;

/// <summary>A call of a function that a scripted model asks for.</summary>
/// <param name="Name">The function; it need not exist.</param>
/// <param name="Arguments">Its arguments as the model writes them: JSON, or what a bad model takes for it.</param>
/// <param name="Id">The call's id; null for one that the server makes. Empty as some servers on premises send it.</param>
public sealed record ModelToolCall(string Name, string Arguments = "{}", string? Id = null);
