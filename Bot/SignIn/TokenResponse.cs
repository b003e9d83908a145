namespace Assistant.Bot.SignIn;

/// <summary>A token as the token service gives it.</summary>
/// <param name="Token">The token.</param>
internal sealed record TokenResponse(string? Token);
