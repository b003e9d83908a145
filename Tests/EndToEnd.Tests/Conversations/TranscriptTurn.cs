namespace Assistant.EndToEnd.Tests.Conversations;

/// <summary>One turn: what the person did, and what the assistant says to it.</summary>
/// <param name="At">The clock, where the document moves it; null for a minute after the turn before.</param>
/// <param name="Said">The words, or the title of the button.</param>
/// <param name="IsTap">Whether a button was tapped.</param>
/// <param name="Reply">The lines of the replies; "…" stands for any lines.</param>
public sealed record TranscriptTurn(DateTimeOffset? At, string Said, bool IsTap, IReadOnlyList<string> Reply)
{
    /// <summary>The line that stands for any lines.</summary>
    public const string AnyLines = "…";
}
