namespace Assistant.EndToEnd.Tests.Conversations;

/// <summary>One conversation as it stands in the document.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Person">Who writes.</param>
/// <param name="Unit">The person's unit.</param>
/// <param name="At">The clock of the first turn; the next ones follow a minute apart.</param>
/// <param name="Turns">What is said, and answered.</param>
public sealed record Transcript(string Title, string Person, string Unit, DateTimeOffset At, IReadOnlyList<TranscriptTurn> Turns)
{
    /// <inheritdoc/>
    public override string ToString() => Title;
}
