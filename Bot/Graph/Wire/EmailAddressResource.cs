namespace Assistant.Bot.Graph.Wire;

/// <summary>An address with its name.</summary>
internal sealed record EmailAddressResource(string Address, string? Name);
