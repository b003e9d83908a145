namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>The phrases that may stand in a cell, word by word, and how a word read by OCR moves through them.</summary>
/// <param name="words">The words of all phrases of the table.</param>
internal sealed class CellTrie(CellWords words)
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
    private const double FirstCost = 0.4;
    private const double LeastFirstGain = -0.2;
    private const double UnknownHead = 1.2;
    private const double UnknownFirst = 0.4;
    private const double UnknownCapital = 0.5;
    private const double UnknownWord = 0.1;
    private const double UnknownFurther = -0.03;
    private const double GoesOn = 0.15;
    private const double KnownEnds = 1.5;
    private const double LeastExact = 0.85;
    private const int ShortKey = 3;
    private const int MostMoves = 10;
    private const int MostJoined = 3;
    private const double LeastGain = -0.5;
    private static readonly CellMove[] None = [];

    private readonly List<Node> _nodes = [new Node(null, -1, -1) { At = Root }, new Node(null, -1, -1) { At = Again }];
    private readonly CellSequence _sequences = new("");
    private readonly Dictionary<int, Dictionary<int, List<CellHit>>?> _joined = [];
    private readonly Dictionary<long, CellMove[]> _moves = [];
    private bool _prefers;
    private int _known;

    /// <summary>Whether any words may stand in the cell, as in that of products.</summary>
    public bool IsFree { get; init; }

    /// <summary>Whether the words can be trusted: none is lost, and none stands for another.</summary>
    public bool IsExact { get; init; }

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

    /// <summary>Adds what may be a phrase or may not: its words tell less than those of phrases that are known.</summary>
    /// <param name="phrase">Its words.</param>
    /// <param name="together">How many of them stand on one line.</param>
    public void AddUnknown(IReadOnlyList<CellWord> phrase, int together)
    {
        if (phrase.Count == 0)
            return;

        var known = _nodes.Count;
        var first = UnitCell.HasHead(string.Join(' ', phrase.Select(word => word.Shown))) ? UnknownHead : UnknownFirst;
        Add(phrase);
        for (var i = known; i < _nodes.Count; i++)
        {
            var word = _nodes[i].Word!;
            var further = Depth(i) > together;
            var worth = _nodes[i].Parent <= Again ? first : _nodes[i].IsCapital ? UnknownCapital : further ? UnknownFurther : UnknownWord;
            _nodes[i].IsGuess = further;
            if (Depth(i) == together + 1)
                worth += GoesOn;
            if (further && word.Joint == " " && _nodes[i].Parent < _known && _nodes[_nodes[i].Parent].Ends)
                worth -= KnownEnds;
            _nodes[i].Bonus = worth - CellWords.Gain(word.Key, word.Key);
        }
    }

    /// <summary>Says that the phrases added so far are known, those added later are not.</summary>
    public void EndKnown() => _known = _nodes.Count;

    private int Depth(int node)
    {
        var depth = 0;
        for (; node > Again; node = _nodes[node].Parent)
            depth++;

        return depth;
    }

    private void Add(IReadOnlyList<CellWord> phrase, int root)
    {
        if (phrase.Count == 0 || _nodes.Count + phrase.Count > MostNodes)
            return;

        var at = root;
        for (var i = 0; i < phrase.Count; i++)
        {
            if (!_nodes[at].Next.TryGetValue(phrase[i].Key, out var next))
            {
                next = _nodes.Count;
                _nodes.Add(new Node(phrase[i], words.Add(phrase[i].Key), at));
                _nodes[at].Next.Add(phrase[i].Key, next);
                _nodes[at].Children.Add(_nodes[next]);
                _nodes[next].At = next;
                AddSequences(phrase, i, next);
            }

            at = next;
        }

        _nodes[at].Ends = at > Again;
        Forget();
    }

    private void AddSequences(IReadOnlyList<CellWord> phrase, int last, int node)
    {
        for (var first = last; first >= 0 && first > last - MostJoined && (first == last || !(phrase[first].IsPattern || phrase[last].IsPattern)); first--)
        {
            var sequence = _sequences;
            for (var i = first; i <= last; i++)
                sequence = sequence.Longer(words.Add(phrase[i].Key), phrase[i].Key);

            sequence.Nodes.Add(node);
        }
    }

    /// <summary>Whether a phrase ends at the node.</summary>
    public bool Ends(int node) => _nodes[node].Ends;

    /// <summary>Whether the word at the node may belong to the phrase before it or not: it stands on a later line.</summary>
    public bool IsGuess(int node) => _nodes[node].IsGuess;

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
        var between = new List<CellWord>();
        for (var node = to; node != from && node > Again; node = _nodes[node].Parent)
            between.Insert(0, _nodes[node].Word!);

        return between;
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

        var best = new List<CellMove>();
        Collect(_nodes[node], word, words.Like(word), IsExact ? null : Joined(word), 0, IsExact ? 0 : mostSkipped, best);
        var moves = best.Count == 0 ? None : Best(best);
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
        _joined.Clear();
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

    private static CellMove[] Best(List<CellMove> moves) => moves.Count == 1
        ? [moves[0]]
        : [.. moves
            .GroupBy(move => move.Node)
            .Select(same => same.MaxBy(move => move.Gain)!)
            .OrderByDescending(move => move.Gain + (move.Skipped * SkipCostWhenDamaged))
            .ThenBy(move => move.Skipped)
            .Take(MostMoves)];

    private void Collect(Node from, FlowWord word, CellWords.Likeness?[] alike, Dictionary<int, List<CellHit>>? joined, int skipped, int mostSkipped, List<CellMove> moves)
    {
        var cost = skipped * (mostSkipped > 1 ? SkipCostWhenDamaged : SkipCost);
        var isFirst = from.At <= Again;
        var least = isFirst ? LeastFirstGain : LeastGain;
        if (isFirst)
            cost += FirstCost;
        var children = from.Children;
        for (var i = 0; i < children.Count; i++)
        {
            var child = children[i];
            if (alike[child.Key] is { } like && (like.Gain >= least || IsSame(word, child)) && (!IsExact || IsSame(word, child)))
                moves.Add(MoveTo(child, like.Gain - cost, like.Shown, word, skipped));
            if (skipped < mostSkipped && !child.Word!.IsPattern)
                Collect(child, word, alike, joined, skipped + 1, mostSkipped, moves);
        }

        if (joined is not null && joined.TryGetValue(from.At, out var hits))
        {
            foreach (var hit in hits)
                moves.Add(MoveTo(_nodes[hit.Target], hit.Gain - cost, null, word, skipped));
        }
    }

    private static bool IsSame(FlowWord word, Node child) => child.Word!.IsPattern || child.Word.Key == word.Key
        || (child.Word.Key.Length > ShortKey && OcrKey.Similarity(word.Key, child.Word.Key) >= LeastExact);

    private CellMove MoveTo(Node target, double gain, string? shown, FlowWord word, int skipped)
    {
        gain += target.Bonus;
        if (target.IsCapital && char.IsLower(word.Text[0]))
            gain -= CaseCost;
        if (_prefers && !target.IsFamiliar)
            gain -= StrangerCost;

        return new CellMove(target.At, gain, skipped, target.Word!.Joint[0] == ',', shown);
    }

    /// <summary>The places where the word may be several words in one, by the node before them; null where there is none.</summary>
    private Dictionary<int, List<CellHit>>? Joined(FlowWord word)
    {
        if (_joined.TryGetValue(word.Id, out var known))
            return known;

        Dictionary<int, List<CellHit>>? joined = null;
        var alike = words.Like(word);
        for (var id = 0; id < alike.Length; id++)
        {
            if (alike[id] is { MayLead: true } && _sequences.Next.TryGetValue(id, out var sequence))
                AddLonger(sequence, 2);
        }

        _joined.Add(word.Id, joined);
        return joined;

        void AddLonger(CellSequence sequence, int length)
        {
            foreach (var longer in sequence.Next.Values)
            {
                var (gain, leads) = longer.Fit(word.Key);
                if (gain >= LeastFirstGain)
                {
                    joined ??= [];
                    foreach (var node in longer.Nodes)
                    {
                        var start = Above(node, length);
                        if (!joined.TryGetValue(start, out var hits))
                            joined.Add(start, hits = []);
                        hits.Add(new CellHit(node, gain));
                    }
                }

                if (leads && length < MostJoined)
                    AddLonger(longer, length + 1);
            }
        }
    }

    private int Above(int node, int levels)
    {
        for (; levels > 0; levels--)
            node = _nodes[node].Parent;

        return node;
    }

    private sealed class Node(CellWord? word, int key, int parent)
    {
        public readonly int Key = key;
        public readonly bool IsCapital = word is not null && char.IsUpper(word.Shown[0]);
        public readonly List<Node> Children = [];
        public int At;

        public CellWord? Word { get; } = word;

        public int Parent { get; } = parent;

        public Dictionary<string, int> Next { get; } = new(StringComparer.Ordinal);

        public bool Ends { get; set; }

        public bool IsGuess { get; set; }

        public int? Missing { get; set; }

        public double Bonus { get; set; }

        public bool IsFamiliar { get; set; }

        public bool IsFamiliarEnd { get; set; }
    }
}
