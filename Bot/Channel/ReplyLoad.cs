namespace Assistant.Bot.Channel;

/// <summary>How many answered turns have replies that have not gone out.</summary>
/// <param name="Owed">How many.</param>
/// <param name="OwedSince">When the oldest of them was answered, UTC; null when there is none.</param>
internal sealed record ReplyLoad(long Owed, DateTimeOffset? OwedSince);
