namespace Assistant.Bot.Channel.Schema;

/// <summary>Says that a token could not be exchanged: Teams then shows the button.</summary>
/// <param name="Id">The exchange's id.</param>
/// <param name="ConnectionName">The connection.</param>
/// <param name="FailureDetail">Why, for logs of the client.</param>
internal sealed record TokenRefusal(string? Id, string? ConnectionName, string FailureDetail);
