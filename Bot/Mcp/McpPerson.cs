using Assistant.Skills.Directory;

namespace Assistant.Bot.Mcp;

/// <summary>Who works with the other assistant: whoever started this program.</summary>
/// <param name="Name">The name, as it was said; null where none was.</param>
/// <param name="Unit">The unit, as it was said.</param>
internal sealed record McpPerson(string? Name, Unit? Unit)
{
    /// <summary>By what the person is known in the terminal's conversations, of which this is one.</summary>
    public string Id => Name ?? Environment.UserName;
}
