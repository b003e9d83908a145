using System.Globalization;
using System.Text;
using Assistant.Knowledge.Search;
using Assistant.Skills.Grounding.Checking;

namespace Assistant.Skills.Grounding;

/// <summary>A passage that sentences may be taken from, and what it may be called by.</summary>
/// <param name="Id">Its name in this question.</param>
/// <param name="Passage">The passage.</param>
public sealed record EvidencePiece(EvidenceId Id, Passage Passage)
{
    /// <summary>The plan's number and symbol; null for a draft that has no number.</summary>
    public string? Number => Passage.Document?.Any(char.IsAsciiDigit) is true ? Passage.Document : null;

    /// <summary>What of the passage is evidence: sentences that speak to whoever answers, and such as hide signs, are none.</summary>
    public string Text { get; } = Sentences.In(Passage.Text).ToList() is var sentences && sentences.TrueForAll(Tells)
        ? Passage.Text
        : string.Join('\n', sentences.Where(Tells));

    /// <summary>
    /// The wordings that a sentence may follow: the passage, and the passage behind the plan's number or behind the unit whose
    /// duty it is. Each stands by itself: nothing may be taken from two of them.
    /// </summary>
    public IEnumerable<string> Wordings
    {
        get
        {
            yield return Text;
            if (Number is { } document)
                yield return $"{document}. {Text}";
            if (Passage.Bearer is { } bearer)
                yield return $"{bearer}. {Text}";
            if (Number is { } number && Passage.Bearer is { } unit)
                yield return $"{number}. {unit}. {Text}";
        }
    }

    /// <summary>Whether a sentence of a plan says something of the plan's matter, and shows all of it.</summary>
    private static bool Tells(string sentence) =>
        !sentence.EnumerateRunes().Any(rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format) && !Orders.SpeakIn(sentence);
}
