namespace Assistant.Bot.Graph.Lists;

/// <summary>What a put led to.</summary>
/// <param name="ItemId">The item's number in the list.</param>
/// <param name="ETag">Its etag as last seen.</param>
/// <param name="Effect">What was done.</param>
internal sealed record PutItem(string ItemId, string ETag, PutEffect Effect);
