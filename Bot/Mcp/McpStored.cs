namespace Assistant.Bot.Mcp;

/// <summary>What became of a write that was accepted.</summary>
/// <param name="Stored">Whether it stands in the journal now.</param>
internal sealed record McpStored(bool Stored)
{
    /// <summary>The outcome, named as functions name theirs.</summary>
    public string Outcome => Stored ? "stored" : "not-stored";
}
