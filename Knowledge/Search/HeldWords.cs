namespace Assistant.Knowledge.Search;

/// <summary>The words, pairs and synonym groups that a text holds, to be asked about one by one.</summary>
internal sealed class HeldWords
{
    private const double InPair = 1.0;
    private const double SameMarks = 0.8;
    private const double Unmarked = 0.55;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _marked = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _pairs = [];
    private readonly HashSet<int> _groups = [];
    private bool _anyMarks;

    private HeldWords()
    {
    }

    /// <summary>The folded words.</summary>
    public IReadOnlyCollection<string> Words => _words;

    /// <summary>What some texts hold together.</summary>
    public static HeldWords Of(params ReadOnlySpan<AnalyzedText> texts)
    {
        var held = new HeldWords();
        foreach (var text in texts)
        {
            held.Take(text);
        }

        return held;
    }

    /// <summary>
    /// How well the word at a place of a question is held: 1 in a pair with its neighbour or through a synonym, less alone,
    /// 0 when it is absent or only looks alike without marks.
    /// </summary>
    public double Fit(AnalyzedText asked, int at)
    {
        if (asked.Groups[at] > 0 && _groups.Contains(asked.Groups[at]))
        {
            return InPair;
        }

        var token = asked.Tokens[at];
        if (!_words.Contains(token.Folded))
        {
            return 0;
        }

        if ((at > 0 && _pairs.Contains((asked.Tokens[at - 1].Folded, token.Folded)))
            || (at + 1 < asked.Tokens.Count && _pairs.Contains((token.Folded, asked.Tokens[at + 1].Folded))))
        {
            return InPair;
        }

        return _marked.Contains(token.Marked) ? SameMarks : asked.HasMarks && _anyMarks ? 0 : Unmarked;
    }

    private void Take(AnalyzedText text)
    {
        _anyMarks |= text.HasMarks;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            _words.Add(text.Tokens[i].Folded);
            _marked.Add(text.Tokens[i].Marked);
            _groups.Add(text.Groups[i]);
            if (i > 0)
            {
                _pairs.Add((text.Tokens[i - 1].Folded, text.Tokens[i].Folded));
            }
        }
    }
}
