using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel;

/// <summary>Everything that is needed to write to a conversation later, as the newest activity from it said.</summary>
internal sealed record ConversationReference
{
    private const string PersonalType = "personal";

    /// <summary>The channel.</summary>
    public required string ChannelId { get; init; }

    /// <summary>The Connector's address, as written.</summary>
    public required string ServiceUrl { get; init; }

    /// <summary>The conversation.</summary>
    public required ConversationAccount Conversation { get; init; }

    /// <summary>The bot, as this channel knows it; absent for clients that leave the recipient out.</summary>
    public ChannelAccount? Bot { get; init; }

    /// <summary>The person who wrote last.</summary>
    public ChannelAccount? User { get; init; }

    /// <summary>The person's locale.</summary>
    public string? Locale { get; init; }

    /// <summary>The key of the conversation.</summary>
    internal ConversationKey Key => new(ChannelId, Conversation.Id!);

    /// <summary>The id of the person whom nobody else hears here; null in groups, and where that is not told.</summary>
    internal string? AloneWith =>
        Conversation.ConversationType == PersonalType && User is { } user && user.Id != Bot?.Id && (user.AadObjectId ?? user.Id) is { Length: > 0 } person ? person : null;

    /// <summary>The reference that an inbound activity gives.</summary>
    public static ConversationReference Of(Activity activity) => new()
    {
        ChannelId = activity.ChannelId!,
        ServiceUrl = activity.ServiceUrl ?? "",
        Conversation = activity.Conversation!,
        Bot = activity.Recipient,
        User = activity.From,
        Locale = activity.Locale,
    };

    /// <summary>Addresses an activity to this conversation: the accounts change sides.</summary>
    /// <param name="activity">What to send.</param>
    /// <param name="replyTo">The activity that is answered; null for a message of our own accord.</param>
    public Activity Address(Activity activity, string? replyTo) => activity with
    {
        ChannelId = ChannelId,
        ServiceUrl = ServiceUrl.Length == 0 ? null : ServiceUrl,
        Conversation = Conversation,
        From = Bot is null ? null : Bot with { Role = "bot" },
        Recipient = User,
        Locale = Locale,
        ReplyToId = replyTo,
    };

    /// <summary>Addresses what is said to this conversation.</summary>
    /// <param name="replies">What is said.</param>
    /// <param name="pages">Where what is cited can be read.</param>
    /// <param name="replyTo">The activity that is answered; null for a message of our own accord.</param>
    public IReadOnlyList<Activity> Address(IReadOnlyList<Reply> replies, SourceLinks pages, string? replyTo) =>
        [.. replies.Select(reply => Address(ReplyActivities.ToActivity(reply, pages), replyTo))];
}
