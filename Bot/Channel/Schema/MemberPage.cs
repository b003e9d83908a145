namespace Assistant.Bot.Channel.Schema;

/// <summary>A page of a conversation's members, as a Connector gives it.</summary>
/// <param name="Members">The members.</param>
/// <param name="ContinuationToken">Where the next page begins; null or empty after the last.</param>
internal sealed record MemberPage(IReadOnlyList<ChannelAccount>? Members, string? ContinuationToken);
