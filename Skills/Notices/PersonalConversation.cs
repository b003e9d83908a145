namespace Assistant.Skills.Notices;

/// <summary>Where one person is reached alone.</summary>
/// <param name="Conversation">The conversation: an opaque key that the channel gave.</param>
/// <param name="Language">The language in which the person is written to.</param>
public sealed record PersonalConversation(string Conversation, Language Language);
