namespace Assistant.Bot.Channel.Schema;

/// <summary>A card to sign in by. Where the person has consented before, Teams exchanges a token for it without being pressed.</summary>
/// <param name="Text">What it is for.</param>
/// <param name="ConnectionName">The connection of the bot's registration.</param>
/// <param name="Buttons">The button that opens the sign-in page.</param>
/// <param name="TokenExchangeResource">What Teams gets a token for; null where it must not try, such as where others hear.</param>
internal sealed record SignInCard(string Text, string ConnectionName, IReadOnlyList<SuggestedAction> Buttons, TokenExchangeResource? TokenExchangeResource);
