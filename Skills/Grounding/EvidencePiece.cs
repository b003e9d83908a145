using Assistant.Knowledge.Search;

namespace Assistant.Skills.Grounding;

/// <summary>A passage that sentences may be taken from, and what it may be called by.</summary>
/// <param name="Id">Its name in this question.</param>
/// <param name="Passage">The passage.</param>
public sealed record EvidencePiece(EvidenceId Id, Passage Passage)
{
    /// <summary>The plan's number and symbol; null for a draft that has no number.</summary>
    public string? Number => Passage.Document?.Any(char.IsAsciiDigit) is true ? Passage.Document : null;

    /// <summary>
    /// The wordings that a sentence may follow: the passage, and the passage behind the plan's number or behind the unit whose
    /// duty it is. Each stands by itself: nothing may be taken from two of them.
    /// </summary>
    public IEnumerable<string> Wordings
    {
        get
        {
            yield return Passage.Text;
            if (Number is { } document)
                yield return $"{document}. {Passage.Text}";
            if (Passage.Bearer is { } bearer)
                yield return $"{bearer}. {Passage.Text}";
            if (Number is { } number && Passage.Bearer is { } unit)
                yield return $"{number}. {unit}. {Passage.Text}";
        }
    }
}
