namespace Assistant.Bot.Channel.Schema;

/// <summary>The body of a refused call: <c>{"error":{"code","message"}}</c>.</summary>
/// <param name="Error">What was wrong.</param>
internal sealed record ErrorResponse(ErrorBody Error);
