namespace Assistant.Skills.Grounding.Checking;

/// <summary>What came of a sentence. One of the nested records.</summary>
public abstract record SentenceVerdict
{
    private SentenceVerdict()
    {
    }

    /// <summary>A cited line says it.</summary>
    /// <param name="Piece">That line.</param>
    public sealed record Kept(EvidencePiece Piece) : SentenceVerdict;

    /// <summary>No cited line says it.</summary>
    /// <param name="Fault">Why not, as far as can be told.</param>
    public sealed record Dropped(SentenceFault Fault) : SentenceVerdict;
}
