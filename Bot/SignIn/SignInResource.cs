using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.SignIn;

/// <summary>By what a person signs in.</summary>
/// <param name="SignInLink">The page.</param>
/// <param name="TokenExchangeResource">What a client gets a token for without a page; null where the connection has none.</param>
internal sealed record SignInResource(string? SignInLink, TokenExchangeResource? TokenExchangeResource);
