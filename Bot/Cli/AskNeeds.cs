namespace Assistant.Bot.Cli;

/// <summary>What the assistant asks back.</summary>
internal sealed record AskNeeds(string Slot, IReadOnlyList<string> Options);
