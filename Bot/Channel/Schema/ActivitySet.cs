namespace Assistant.Bot.Channel.Schema;

/// <summary>Several activities in one HTTP answer: <c>expectReplies</c>, and polling in Direct Line.</summary>
/// <param name="Activities">The activities, in order.</param>
/// <param name="Watermark">Where the next poll goes on; null for <c>expectReplies</c>.</param>
internal sealed record ActivitySet(IReadOnlyList<Activity> Activities, string? Watermark = null);
