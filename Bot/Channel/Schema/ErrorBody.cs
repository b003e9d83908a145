namespace Assistant.Bot.Channel.Schema;

/// <summary>An error as the protocol writes it.</summary>
/// <param name="Code">A word for programs.</param>
/// <param name="Message">A sentence for people.</param>
internal sealed record ErrorBody(string Code, string Message);
