namespace Assistant.Knowledge.Search;

/// <summary>The words and synonym groups of a text as numbers, to be asked about one by one.</summary>
internal sealed class HeldWords
{
    private const double InPair = 1.0;
    private const double SameMarks = 0.65;
    private const double Unmarked = 0.55;
    private const double PartOfWord = 0.4;
    private const double OtherMarks = 0.3;

    private readonly int[] _folded;
    private readonly int[] _marked;
    private readonly int[] _groups;
    private readonly bool _hasMarks;

    private HeldWords(int[] folded, int[] marked, int[] groups, bool hasMarks) =>
        (_folded, _marked, _groups, _hasMarks) = (folded, marked, groups, hasMarks);

    /// <summary>What a text holds; its words are taken into the vocabulary.</summary>
    public static HeldWords Of(AnalyzedText text, Vocabulary vocabulary)
    {
        var folded = text.Tokens.Select(token => vocabulary.Take(token.Folded)).ToArray();
        for (var i = 1; i < folded.Length; i++)
            vocabulary.TakePair(folded[i - 1], folded[i]);
        return new HeldWords(folded, [.. text.Tokens.Select(token => vocabulary.Take(Vocabulary.WithMarks(token)))], [.. text.Groups], text.HasMarks);
    }

    /// <summary>
    /// How well the word at a place of a question is held: 1 in a pair with its neighbour or through a synonym, less alone,
    /// 0 when it is absent or only looks alike without marks.
    /// </summary>
    public double Fit(AskedWords asked, int at)
    {
        var group = asked.Text.Groups[at];
        if (group > 0 && _groups.AsSpan().Contains(group))
            return InPair;
        var word = asked.Folded[at];
        if (word == Vocabulary.Unknown)
            return 0;
        var left = at > 0 ? asked.Folded[at - 1] : Vocabulary.Unknown;
        var right = at + 1 < asked.Folded.Length ? asked.Folded[at + 1] : Vocabulary.Unknown;
        var best = 0.0;
        for (var i = 0; i < _folded.Length; i++)
        {
            if (_folded[i] != word)
                continue;
            if ((i > 0 && left != Vocabulary.Unknown && _folded[i - 1] == left) || (i + 1 < _folded.Length && right != Vocabulary.Unknown && _folded[i + 1] == right))
                return InPair;
            best = Math.Max(best, _marked[i] == asked.Marked[at] ? SameMarks
                : !asked.Text.HasMarks || !_hasMarks ? Unmarked
                : asked.Text.MarksAreGuessed ? OtherMarks : 0);
        }

        return asked.Bound[at] ? 0 : asked.InWord[at] ? best * PartOfWord : best;
    }

    /// <summary>Whether two words stand side by side.</summary>
    public bool HoldsPair(int left, int right)
    {
        for (var i = 1; left != Vocabulary.Unknown && i < _folded.Length; i++)
        {
            if (_folded[i - 1] == left && _folded[i] == right)
                return true;
        }

        return false;
    }
}
