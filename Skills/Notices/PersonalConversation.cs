namespace Assistant.Skills.Notices;

/// <summary>Where a person was met alone.</summary>
/// <param name="Conversation">The conversation: an opaque key that the channel gave.</param>
/// <param name="Language">The language in which the person is written to.</param>
/// <param name="IsClosed">Whether the person has closed it since: nothing is written there until the person is met again.</param>
public sealed record PersonalConversation(string Conversation, Language Language, bool IsClosed);
