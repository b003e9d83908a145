using Assistant.Bot.Channel;

namespace Assistant.Bot.Dialogs;

/// <summary>
/// The last turn that changed a conversation's dialogs, with what was answered. It is stored with them: a turn whose process died before its
/// answer was stored is delivered again, and gets this answer instead of being heard by dialogs that it has itself closed.
/// </summary>
/// <param name="Activity">The turn's activity.</param>
/// <param name="Replies">What was answered.</param>
internal sealed record AnsweredTurn(string Activity, IReadOnlyList<Reply> Replies);
