namespace Assistant.Bot.Channel.Schema;

/// <summary>What a client of Teams gets a token for.</summary>
/// <param name="Id">The exchange's id, which comes back with the token from each of the person's devices.</param>
/// <param name="Uri">The application's identifier.</param>
/// <param name="ProviderId">The provider.</param>
internal sealed record TokenExchangeResource(string? Id, string? Uri, string? ProviderId);
