using Assistant.Knowledge.Search;

namespace Assistant.Skills.Grounding;

/// <summary>A passage that sentences may be taken from, and what it may be called by.</summary>
/// <param name="Id">Its name in this question.</param>
/// <param name="Passage">The passage.</param>
public sealed record EvidencePiece(EvidenceId Id, Passage Passage)
{
    /// <summary>
    /// The wordings that a sentence may follow: the passage, and the passage behind the plan's number or behind the unit whose
    /// duty it is. Each stands by itself: nothing may be taken from two of them.
    /// </summary>
    public IEnumerable<string> Wordings
    {
        get
        {
            yield return Passage.Text;
            if (Passage.Document is { } document)
                yield return $"{document}. {Passage.Text}";
            if (Passage.Bearer is { } bearer)
                yield return $"{bearer}. {Passage.Text}";
            if (Passage is { Document: { } number, Bearer: { } unit })
                yield return $"{number}. {unit}. {Passage.Text}";
        }
    }
}
