namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>The phrases that may stand in a cell, word by word, and how a word read by OCR moves through them.</summary>
internal sealed class CellTrie
{
    /// <summary>The node before the first word.</summary>
    public const int Root = 0;

    /// <summary>The node before the first word of a further phrase in the same cell, where more phrases may stand than in the beginning.</summary>
    public const int Again = 1;

    private const int MostNodes = 60_000;
    private const double StrangerCost = 0.8;
    private const double SkipCost = 2;
    private const double SkipCostWhenDamaged = 0.6;
    private const double CaseCost = 0.4;
    private const double FirstBonus = -0.4;
    private const double LeastFirstGain = -0.2;
    private const int MostMoves = 10;
    private const int MostSkipped = 3;
    private const double LeastGain = -0.5;
    private static readonly CellMove[] None = [];

    private readonly List<Node> _nodes = [new Node(null, -1), new Node(null, -1)];
    private readonly CellWords _words = new();
    private readonly Dictionary<int, CellHits?> _hits = [];
    private readonly Dictionary<long, CellMove[]> _moves = [];
    private bool _prefers;

    /// <summary>How many nodes there are; they are numbered from 0.</summary>
    public int Count => _nodes.Count;

    /// <summary>Adds a phrase that may stand alone.</summary>
    public void Add(string phrase) => Add(CellWord.Cut(phrase));

    /// <summary>Adds a phrase that may stand alone, cut into its words.</summary>
    public void Add(IReadOnlyList<CellWord> phrase)
    {
        Add(phrase, Root);
        Add(phrase, Again);
    }

    /// <summary>Adds a phrase that only follows another in its cell: "đơn vị thuộc Sở" after "Các phòng,".</summary>
    public void AddFurther(IReadOnlyList<CellWord> phrase) => Add(phrase, Again);

    private void Add(IReadOnlyList<CellWord> phrase, int root)
    {
        if (_nodes.Count + phrase.Count > MostNodes)
            return;

        var at = root;
        foreach (var word in phrase)
        {
            if (!_nodes[at].Next.TryGetValue(word.Key, out var next))
            {
                next = _nodes.Count;
                _nodes.Add(new Node(word, at));
                _nodes[at].Next.Add(word.Key, next);
                _words.Add(word, next);
            }

            at = next;
        }

        _nodes[at].Ends = at > Again;
        Forget();
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
        if (!_hits.TryGetValue(word.Id, out var hits))
        {
            hits = Hits(word);
            _hits.Add(word.Id, hits);
        }

        if (hits is null)
            return None;

        var key = ((long)word.Id << 32) | ((long)node << 2) | (long)mostSkipped;
        if (!_moves.TryGetValue(key, out var moves))
        {
            moves = Moves(hits, node, word, mostSkipped);
            _moves.Add(key, moves);
        }

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
        Forget();
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

        Forget();
    }

    private void Forget()
    {
        _hits.Clear();
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

    private static CellMove[] Combine(Dictionary<int, CellMove>? best) => best is null
        ? None
        : [.. best.Values.OrderByDescending(move => move.Gain + (move.Skipped * SkipCostWhenDamaged)).ThenBy(move => move.Skipped).Take(MostMoves)];

    private CellMove[] Moves(CellHits hits, int node, FlowWord word, int mostSkipped)
    {
        Dictionary<int, CellMove>? best = null;
        for (var skipped = 0; skipped <= mostSkipped; skipped++)
        {
            if (hits.After(node, skipped) is not { } found)
                continue;

            best ??= [];
            var skipCost = skipped * (mostSkipped > 1 ? SkipCostWhenDamaged : SkipCost);
            foreach (var hit in found)
            {
                var gain = GainOf(hit, word) - skipCost;
                if (!best.TryGetValue(hit.Target, out var old) || old.Gain < gain)
                    best[hit.Target] = new CellMove(hit.Target, gain, skipped, _nodes[hit.Target].Word!.Joint[0] == ',', hit.Shown);
            }
        }

        return Combine(best);
    }

    private double GainOf(CellHit hit, FlowWord word)
    {
        var target = _nodes[hit.Target];
        return hit.Gain + target.Bonus
            - (char.IsUpper(target.Word!.Shown[0]) && char.IsLower(word.Text[0]) ? CaseCost : 0)
            + (hit.Start <= Again ? FirstBonus : 0)
            - (_prefers && !target.IsFamiliar ? StrangerCost : 0);
    }

    /// <summary>Every place where the word may stand; null where it fits nowhere.</summary>
    private CellHits? Hits(FlowWord word)
    {
        var hits = new CellHits();
        var any = false;
        foreach (var like in _words.Like(word))
        {
            foreach (var node in like.Nodes)
            {
                if (like.Gain >= (_nodes[node].Parent > Again ? LeastGain : LeastFirstGain))
                    Add(new CellHit(node, _nodes[node].Parent, like.Gain, like.Shown));

                if (like.MayLead)
                    AddJoined(node);
            }
        }

        return any ? hits : null;

        void AddJoined(int first)
        {
            var start = _nodes[first].Parent;
            foreach (var (key, second) in _nodes[first].Next)
            {
                var joined = _nodes[first].Word!.Key + key;
                AddWhen(second, start, joined);
                if (!CellWords.Leads(word.Key, joined))
                    continue;

                foreach (var (last, third) in _nodes[second].Next)
                    AddWhen(third, start, joined + last);
            }
        }

        void AddWhen(int target, int start, string joined)
        {
            if (!_nodes[target].Word!.IsPattern && CellWords.Gain(word.Key, joined) is var gain && gain >= LeastFirstGain)
                Add(new CellHit(target, start, gain, null));
        }

        void Add(CellHit hit)
        {
            any = true;
            hits.Add(hit, Before(hit.Start));
        }
    }

    /// <summary>The node, and those that lie before it with one, two, three words lost; numerals are never lost.</summary>
    private List<int> Before(int node)
    {
        var before = new List<int> { node };
        while (before.Count <= MostSkipped && node > Again && !_nodes[node].Word!.IsPattern)
        {
            node = _nodes[node].Parent;
            before.Add(node);
        }

        return before;
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
