using Assistant.Bot.Channel;
using Assistant.Skills;

namespace Assistant.Bot.Intake;

/// <summary>The files of one message on their way to becoming plans.</summary>
/// <param name="Id">Follows from the message, so that a message that is handled twice is read once.</param>
/// <param name="Conversation">Where they were sent.</param>
/// <param name="PersonId">Who sent them.</param>
/// <param name="PersonName">The person's name.</param>
/// <param name="Language">The person's language.</param>
/// <param name="Files">Their names, for people.</param>
internal sealed record IntakeRow(string Id, ConversationKey Conversation, string PersonId, string? PersonName, Language Language, string Files);
