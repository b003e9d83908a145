using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.SignIn;

/// <summary>What the sign-in page brings back: which connection, and from which conversation the person came.</summary>
/// <param name="ConnectionName">The connection.</param>
/// <param name="Conversation">The conversation.</param>
/// <param name="MsAppId">The bot.</param>
internal sealed record SignInState(string ConnectionName, SignInState.From Conversation, string MsAppId)
{
    /// <summary>Where the person came from.</summary>
    internal sealed record From(string? ActivityId, ChannelAccount? Bot, ChannelAccount? User, ConversationAccount Conversation, string ChannelId, string ServiceUrl);
}
