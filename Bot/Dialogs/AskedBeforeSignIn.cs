namespace Assistant.Bot.Dialogs;

/// <summary>A question that waits for its person to sign in.</summary>
/// <param name="Text">The words.</param>
/// <param name="At">When they were said: "hôm nay" still means that day.</param>
internal sealed record AskedBeforeSignIn(string Text, DateTimeOffset At);
