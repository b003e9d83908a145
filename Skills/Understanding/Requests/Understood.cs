namespace Assistant.Skills.Understanding.Requests;

/// <summary>One request that was read out of a message.</summary>
/// <param name="Request">The request.</param>
/// <param name="Confidence">0 to 1: how much of the message the grammar accounts for. Below 0.5 a model may be asked, where there is one.</param>
/// <param name="Needs">What must be asked back first; null when nothing.</param>
/// <param name="Language">The language of the message.</param>
public sealed record Understood(Request Request, double Confidence, Clarification? Needs, Language Language)
{
    /// <summary>
    /// The words that make this request, which read alone yield it again: the message, or of a message with several requests this
    /// one's part, completed by what another part says for both.
    /// </summary>
    public string Text { get; init; } = "";
}
