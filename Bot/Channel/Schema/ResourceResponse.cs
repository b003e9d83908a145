namespace Assistant.Bot.Channel.Schema;

/// <summary>What a channel answers to a sent activity.</summary>
/// <param name="Id">The id it was given; many channels give none.</param>
internal sealed record ResourceResponse(string? Id);
