using Assistant.Knowledge.Search;
using Assistant.Skills.Answering;
using Assistant.Skills.Grounding.Checking;
using Assistant.Skills.Grounding.Masking;
using Assistant.Skills.Grounding.Prompting;

namespace Assistant.Skills.Grounding;

/// <summary>
/// What is kept of a model's prose while it comes. A sentence of the line that answers comes first and the others behind it as they were written, so that what is kept later only
/// adds to what could be read before.
/// </summary>
/// <param name="found">The answer without a model.</param>
/// <param name="checker">Judges the sentences.</param>
/// <param name="passages">Tells what a sentence has to do with the question.</param>
/// <param name="mask">Puts personal data back.</param>
internal sealed class KeptProse(OpenAnswer found, SentenceChecker checker, PassageIndex passages, Mask mask)
{
    private readonly List<(string Text, EvidencePiece Piece)> _kept = [];
    private readonly List<SentenceFault> _faults = [];

    /// <summary>How many sentences were kept.</summary>
    public int Count => _kept.Count;

    /// <summary>Why each of the others was dropped.</summary>
    public IReadOnlyList<SentenceFault> Faults => _faults;

    /// <summary>Judges what a model wrote as one sentence; it may be several.</summary>
    public void Take(DraftSentence draft)
    {
        foreach (var text in Sentences.In(mask.Restore(draft.Text)))
        {
            switch (checker.Check(text, [.. draft.Ids.Select(EvidenceId.Parse)]))
            {
                case SentenceVerdict.Kept when !passages.Touches(found.Open.Text, text):
                    _faults.Add(SentenceFault.Aside);
                    break;
                case SentenceVerdict.Kept(var piece):
                    _kept.Add((text, piece));
                    break;
                case SentenceVerdict.Dropped(var fault):
                    _faults.Add(fault);
                    break;
            }
        }
    }

    /// <summary>The prose; null while it leaves out the line that answers.</summary>
    public ProseAnswer? Answer()
    {
        var answering = _kept.FindIndex(sentence => sentence.Piece.Passage == found.Passage);
        if (answering < 0)
            return null;
        var ordered = _kept.Where((_, at) => at != answering).Prepend(_kept[answering]).DistinctBy(sentence => sentence.Text).ToList();
        var cited = ordered.Select(sentence => sentence.Piece).Distinct().ToList();
        return new ProseAnswer(
            found,
            [.. ordered.Select(sentence => new ProseSentence(Shown(sentence.Text), cited.IndexOf(sentence.Piece) + 1))],
            [.. cited.Select(piece => new Citation(
                piece.Passage.Source, piece.Passage.Document, piece.Passage.PlanTitle, piece.Passage.Key, piece.Passage.Lines, Shown(piece.Passage.Quote)))],
            _faults.Count);
    }

    private string Shown(string text) => found.ShowContacts ? text : PhoneNumbers.Mask(text);
}
