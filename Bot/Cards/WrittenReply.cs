using System.Text.Json.Nodes;

namespace Assistant.Bot.Cards;

/// <summary>An answer as it is sent.</summary>
/// <param name="Text">All of it in Markdown.</param>
/// <param name="Card">The same as an Adaptive Card, to go alone in its activity; null where words are enough.</param>
/// <param name="Choices">What the person may answer, as buttons; empty for none.</param>
/// <param name="HasMore">Whether rows come after those shown; "xem tiếp" is then among the choices.</param>
internal sealed record WrittenReply(string Text, JsonObject? Card, IReadOnlyList<string> Choices, bool HasMore = false);
