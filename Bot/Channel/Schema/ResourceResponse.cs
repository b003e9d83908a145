namespace Assistant.Bot.Channel.Schema;

/// <summary>What a channel answers to a sent activity, or to a conversation that was asked for.</summary>
/// <param name="Id">The id it was given; many channels give none for an activity.</param>
/// <param name="ServiceUrl">Where the conversation is to be written to from then on; seldom given.</param>
internal sealed record ResourceResponse(string? Id, string? ServiceUrl = null);
