namespace Assistant.Skills.Grounding.Checking;

/// <summary>
/// One wording that sentences may be taken from. A sentence follows it when its terms, framing words aside, stand in the line in the same order, and
/// nothing that the sentence leaves out in between, in front or behind could turn what it says: no number, date, unit, name, negation or limit.
/// </summary>
internal sealed class SupportingLine
{
    /// <summary>So near to what a sentence takes over a limiting word counts for it.</summary>
    private const int Near = 3;

    private readonly IReadOnlyList<Term> _terms;

    /// <summary>For each term, the earliest one that may come before it in a sentence that leaves out what stands between.</summary>
    private readonly int[] _barriers;

    /// <summary>Prepares a line.</summary>
    public SupportingLine(IReadOnlyList<Term> terms)
    {
        _terms = terms;
        _barriers = new int[terms.Count];
        var barrier = -1;
        for (var i = 0; i < terms.Count; i++)
        {
            _barriers[i] = terms[i].Join == TermJoin.Break ? i : barrier;
            barrier = Math.Max(barrier, Math.Max(_barriers[i], terms[i].IsFixed ? i : -1));
        }
    }

    /// <summary>The terms.</summary>
    public IReadOnlyList<Term> Terms => _terms;

    /// <summary>Whether a sentence follows the line.</summary>
    public bool Supports(IReadOnlyList<Term> sentence)
    {
        // For each term of the sentence, where in the line those before it may end; and whether none before it was taken from the line.
        var ends = Enumerable.Range(0, sentence.Count + 1).Select(_ => new HashSet<int>()).ToArray();
        var unbegun = new bool[sentence.Count + 1];
        unbegun[0] = true;
        for (var i = 0; i < sentence.Count; i++)
        {
            for (var at = 0; at < _terms.Count; at++)
            {
                if (_terms[at].Says(sentence[i]) && ((unbegun[i] && MayBegin(at)) || ends[i].Any(end => MayFollow(end, at))))
                    ends[i + 1].Add(at);
            }

            // What frames may be an addition as well as the line's own; what was read so far stays as it was.
            foreach (var length in CheckingWords.FramingAt(sentence, i))
            {
                ends[i + length].UnionWith(ends[i]);
                unbegun[i + length] |= unbegun[i];
            }
        }

        return ends[^1].Any(MayEnd);
    }

    private bool MayFollow(int before, int at) => before + 1 == at
        || (before < at && before >= _barriers[at] && _terms[before].Kind != TermKind.Figure && _terms[at].Kind != TermKind.Figure);

    /// <summary>Whether nothing in front of a term, in its sentence, changes what is said from it on.</summary>
    private bool MayBegin(int at)
    {
        for (var i = at; i > 0 && _terms[i].Join != TermJoin.Break; i--)
        {
            var left = _terms[i - 1];
            if (_terms[i].Join == TermJoin.Announced)
                return false;
            if (left.Kind == TermKind.Word && (CheckingWords.Turns(left.Value) || (at - i < Near && CheckingWords.Limits(left.Value))))
                return false;
            if (i == at && BelongTogether(left, _terms[at]))
                return false;
        }

        return true;
    }

    /// <summary>Whether nothing behind a term, in its sentence, takes back what was said up to it.</summary>
    private bool MayEnd(int at)
    {
        for (var i = at + 1; i < _terms.Count && _terms[i].Join != TermJoin.Break; i++)
        {
            if (_terms[i].Kind == TermKind.Word && CheckingWords.Turns(_terms[i].Value))
                return false;
            if (i == at + 1 && BelongTogether(_terms[at], _terms[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether a sentence may not end between two terms: within a name, a range, a number and what it counts or is measured in.</summary>
    private static bool BelongTogether(Term left, Term right) =>
        (left.Names && right.Names && right.Join == TermJoin.Blank)
        || (left.Kind == TermKind.Figure && right.Kind is TermKind.Figure or TermKind.Symbol)
        || ((left.Kind is TermKind.Symbol or TermKind.Figure) && right.Join == TermJoin.Blank);
}
