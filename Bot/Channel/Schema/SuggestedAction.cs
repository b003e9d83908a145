namespace Assistant.Bot.Channel.Schema;

/// <summary>One button that types for the person.</summary>
/// <param name="Type"><c>imBack</c>.</param>
/// <param name="Title">Its label.</param>
/// <param name="Value">What it types.</param>
internal sealed record SuggestedAction(string Type, string Title, string Value);
