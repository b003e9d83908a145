namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>The phrases that may stand in a cell, word by word, and how a word read by OCR moves through them.</summary>
internal sealed class CellTrie
{
    /// <summary>The node before the first word.</summary>
    public const int Root = 0;

    /// <summary>The node before the first word of a further phrase in the same cell, where more phrases may stand than in the beginning.</summary>
    public const int Again = 1;

    private const double StrangerCost = 0.8;
    private const double SkipCost = 2;
    private const double SkipCostWhenDamaged = 0.6;
    private const double CaseCost = 0.4;
    private const double LeastSimilarity = 0.5;
    private const double LeastSimilarityOfShort = 0.7;
    private const double LeastFirstGain = -0.05;
    private const int MostMoves = 10;
    private const double LeastGain = -0.5;

    private readonly List<Node> _nodes = [new Node(null, -1), new Node(null, -1)];
    private bool _prefers;
    private readonly Dictionary<long, CellMove[]> _moves = [];

    /// <summary>Adds a phrase that may stand alone.</summary>
    public void Add(string phrase)
    {
        Add(phrase, Root);
        Add(phrase, Again);
    }

    /// <summary>Adds a phrase that only follows another in its cell: "đơn vị thuộc Sở" after "Các phòng,".</summary>
    public void AddFurther(string phrase) => Add(phrase, Again);

    private void Add(string phrase, int root)
    {
        var at = root;
        foreach (var word in CellWord.Cut(phrase))
        {
            if (!_nodes[at].Next.TryGetValue(word.Key, out var next))
            {
                next = _nodes.Count;
                _nodes.Add(new Node(word, at));
                _nodes[at].Next.Add(word.Key, next);
            }

            at = next;
        }

        _nodes[at].Ends = at > Again;
        _moves.Clear();
    }

    /// <summary>Whether a phrase ends at the node.</summary>
    public bool Ends(int node) => _nodes[node].Ends;

    /// <summary>Whether phrases were preferred and none of them ends at the node.</summary>
    public bool IsStrangeEnd(int node) => _prefers && !_nodes[node].IsFamiliarEnd;

    /// <summary>How many words are missing to the nearest end; 0 at an end.</summary>
    public int WordsToEnd(int node)
    {
        if (_nodes[node].Missing is { } known)
            return known;

        var missing = _nodes[node].Ends ? 0 : 1 + _nodes[node].Next.Values.Select(WordsToEnd).DefaultIfEmpty(0).Min();
        _nodes[node].Missing = missing;
        return missing;
    }

    /// <summary>The words of the shortest way on to an end; the first added where several are as short.</summary>
    public IReadOnlyList<CellWord> RestOf(int node)
    {
        var level = new List<int> { node };
        while (level.Count > 0)
        {
            foreach (var end in level.Where(Ends))
                return WordsBetween(node, end);

            level = [.. level.SelectMany(n => _nodes[n].Next.Values)];
        }

        return [];
    }

    /// <summary>The words from one node down to another.</summary>
    public IReadOnlyList<CellWord> WordsBetween(int from, int to)
    {
        var words = new List<CellWord>();
        for (var node = to; node != from && node > Again; node = _nodes[node].Parent)
            words.Insert(0, _nodes[node].Word!);

        return words;
    }

    /// <summary>Where a word read by OCR may lead from a node: as one word, as two or three printed as one, with words before it lost.</summary>
    /// <param name="node">Where the reading stands.</param>
    /// <param name="word">The word as read.</param>
    /// <param name="mostSkipped">How many words before it may be lost: 0 to 3.</param>
    public CellMove[] Moves(int node, FlowWord word, int mostSkipped)
    {
        var key = ((long)word.Id << 32) | ((long)node << 2) | (long)mostSkipped;
        if (_moves.TryGetValue(key, out var known))
            return known;

        var best = new Dictionary<int, CellMove>();
        foreach (var (start, skipped) in After(node, mostSkipped))
            Match(start, word, skipped, skipped * (mostSkipped > 1 ? SkipCostWhenDamaged : SkipCost), best);

        var moves = best.Values.OrderByDescending(move => move.Gain + (move.Skipped * SkipCostWhenDamaged)).ThenBy(move => move.Skipped).Take(MostMoves).ToArray();
        _moves.Add(key, moves);
        return moves;
    }

    /// <summary>Makes the phrases of earlier readings of the table likelier than those that were not met in it.</summary>
    /// <param name="phrases">The phrases met, as words.</param>
    public void Prefer(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            MarkFamiliar(phrase, Root);
            MarkFamiliar(phrase, Again);
        }

        _prefers = true;
        _moves.Clear();
    }

    /// <summary>Makes the words of a phrase likelier, or less likely.</summary>
    /// <param name="phrase">A phrase, or the beginning of phrases.</param>
    /// <param name="bonus">What each of its words gains.</param>
    public void Favour(string phrase, double bonus)
    {
        foreach (var root in new[] { Root, Again })
        {
            var node = root;
            foreach (var word in CellWord.Cut(phrase))
            {
                if (!_nodes[node].Next.TryGetValue(word.Key, out node))
                    break;

                _nodes[node].Bonus = bonus;
            }
        }

        _moves.Clear();
    }

    private void MarkFamiliar(string phrase, int node)
    {
        foreach (var word in CellWord.Cut(phrase))
        {
            if (!_nodes[node].Next.TryGetValue(word.Key, out node))
                return;

            _nodes[node].IsFamiliar = true;
        }

        _nodes[node].IsFamiliarEnd = true;
    }

    private void Match(int start, FlowWord word, int skipped, double skipCost, Dictionary<int, CellMove> best)
    {
        foreach (var (first, one) in _nodes[start].Next)
        {
            Keep(one, first);
            if (first[0] == '{' || !Leads(first))
                continue;

            foreach (var (second, two) in _nodes[one].Next)
            {
                var joined = first + second;
                Keep(two, joined);
                foreach (var (third, three) in Leads(joined) ? _nodes[two].Next : [])
                    Keep(three, joined + third);
            }
        }

        bool Leads(string part) => word.Key.Length >= part.Length + 2 && OcrKey.Similarity(word.Key[..part.Length], part) >= LeastSimilarity;

        void Keep(int target, string key)
        {
            var (gain, shown) = Gain(_nodes[target].Word!, key, word);
            if (gain < (key.Length == _nodes[target].Word!.Key.Length && start > Again ? LeastGain : LeastFirstGain))
                return;

            gain += _nodes[target].Bonus;
            if (char.IsUpper(_nodes[target].Word!.Shown[0]) && char.IsLower(word.Text[0]))
                gain -= CaseCost;

            gain -= skipCost + (start <= Again ? 0.4 : 0);
            if (_prefers && !_nodes[target].IsFamiliar)
                gain -= StrangerCost;

            if (!best.TryGetValue(target, out var old) || old.Gain < gain)
                best[target] = new CellMove(target, gain, skipped, _nodes[target].Word!.Joint[0] == ',', shown);
        }
    }

    private static (double Gain, string? Shown) Gain(CellWord target, string key, FlowWord word)
    {
        if (target.IsPattern)
            return TimePattern.Read(target.Shown, word.Text) is { } shown ? (word.Key.Length == 1 && char.IsAsciiDigit(word.Key[0]) && target.Shown == "{R}" ? -0.4 : 0.8 + (0.15 * shown.Length), shown) : (double.MinValue, null);

        var similarity = OcrKey.Similarity(word.Key, key);
        return similarity < (key.Length <= 2 ? LeastSimilarityOfShort : LeastSimilarity) || (key.Length == 1 && similarity < 1)
            ? (double.MinValue, null)
            : (Math.Min(key.Length, 8) * (similarity - (key.Length <= 3 ? 0.7 : 0.6)) * (similarity == 1 ? 1.2 : 1), null);
    }

    private List<(int Node, int Skipped)> After(int node, int most)
    {
        var found = new List<(int, int)> { (node, 0) };
        for (var i = 0; i < found.Count; i++)
        {
            var (at, skipped) = found[i];
            if (skipped < most)
                found.AddRange(_nodes[at].Next.Where(next => next.Key[0] != '{').Select(next => (next.Value, skipped + 1)));
        }

        return found;
    }

    private sealed class Node(CellWord? word, int parent)
    {
        public CellWord? Word { get; } = word;

        public int Parent { get; } = parent;

        public Dictionary<string, int> Next { get; } = new(StringComparer.Ordinal);

        public bool Ends { get; set; }

        public int? Missing { get; set; }

        public double Bonus { get; set; }

        public bool IsFamiliar { get; set; }

        public bool IsFamiliarEnd { get; set; }
    }
}
