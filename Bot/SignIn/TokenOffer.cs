namespace Assistant.Bot.SignIn;

/// <summary>A client's token that is to be exchanged.</summary>
/// <param name="Token">The token.</param>
internal sealed record TokenOffer(string Token);
