namespace Assistant.Bot.Channel.Schema;

/// <summary>What a Connector is asked for when a conversation is to be opened.</summary>
/// <param name="IsGroup">False for a conversation with one person.</param>
/// <param name="Bot">The bot.</param>
/// <param name="Members">The one person, by the channel's id or the Entra object id.</param>
/// <param name="TenantId">The person's tenant.</param>
internal sealed record ConversationParameters(bool IsGroup, ChannelAccount Bot, IReadOnlyList<ChannelAccount> Members, string TenantId);
