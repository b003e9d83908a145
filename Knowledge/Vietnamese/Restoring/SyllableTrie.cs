namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>The known syllables by their letters without tone; a search reads misread letters through the confusions.</summary>
internal sealed class SyllableTrie
{
    private const double MissingVowel = 3.4;
    private const double MissingConsonant = 3.3;
    private const double StrayLetter = 3.4;
    private const int MostSteps = 6000;

    private readonly List<Node> _nodes = [new Node()];
    private readonly Confusions _confusions;

    /// <summary>Builds the tree of a model's words.</summary>
    public SyllableTrie(LanguageModel model, Confusions confusions)
    {
        _confusions = confusions;
        for (var id = 0; id < model.Words.Count; id++)
        {
            var word = model.Words[id];
            if (word[0] != '<' && SyllableShape.Fits(Letters.Fold(word)))
            {
                Add(Letters.WithoutTone(word), id);
            }
        }
    }

    /// <summary>Finds syllables that a stretch of text may stand for.</summary>
    /// <param name="shown">The text as it stands.</param>
    /// <param name="budget">The highest cost believed.</param>
    /// <returns>The word ids with their lowest costs.</returns>
    public Dictionary<int, double> Find(string shown, double budget)
    {
        var search = new Search(this, shown, budget);
        search.Visit(0, 0, 0, mayRepair: true);
        return search.Found;
    }

    private void Add(string letters, int id)
    {
        var at = 0;
        foreach (var letter in letters)
        {
            if (!_nodes[at].Next.TryGetValue(letter, out var next))
            {
                next = _nodes.Count;
                _nodes.Add(new Node());
                _nodes[at].Next.Add(letter, next);
            }

            at = next;
        }

        _nodes[at].Words.Add(id);
    }

    private sealed class Node
    {
        public Dictionary<char, int> Next { get; } = [];

        public List<int> Words { get; } = [];
    }

    private sealed class Search(SyllableTrie trie, string shown, double budget)
    {
        private int _steps;

        public Dictionary<int, double> Found { get; } = [];

        public void Visit(int at, int node, double cost, bool mayRepair)
        {
            if (cost > budget || ++_steps > MostSteps)
            {
                return;
            }

            if (at == shown.Length)
            {
                Collect(node, cost);
            }
            else
            {
                Read(at, node, cost, mayRepair);
                ReadConfused(at, node, cost, mayRepair);
            }

            if (mayRepair)
            {
                Repair(at, node, cost);
            }
        }

        private void Collect(int node, double cost)
        {
            foreach (var word in trie._nodes[node].Words)
            {
                if (!Found.TryGetValue(word, out var known) || cost < known)
                {
                    Found[word] = cost;
                }
            }
        }

        private void Read(int at, int node, double cost, bool mayRepair)
        {
            var plain = Letters.Base(shown[at]);
            foreach (var (letter, next) in trie._nodes[node].Next)
            {
                if (Letters.Base(letter) == plain)
                {
                    Visit(at + 1, next, cost, mayRepair);
                }
            }
        }

        private void ReadConfused(int at, int node, double cost, bool mayRepair)
        {
            foreach (var rule in trie._confusions.StartingWith(shown[at]))
            {
                if (string.CompareOrdinal(shown, at, rule.Shown, 0, rule.Shown.Length) == 0 && Walk(node, rule.Meant) is { } next)
                {
                    Visit(at + rule.Shown.Length, next, cost + rule.Cost, mayRepair);
                }
            }
        }

        private void Repair(int at, int node, double cost)
        {
            if (at < shown.Length && at > 0)
            {
                Visit(at + 1, node, cost + StrayLetter, mayRepair: false);
            }

            if (at == 0)
            {
                return;
            }

            foreach (var (letter, next) in trie._nodes[node].Next)
            {
                var missing = Letters.Base(letter) is 'a' or 'e' or 'i' or 'o' or 'u' ? MissingVowel : MissingConsonant;
                Visit(at, next, cost + missing, mayRepair: false);
            }
        }

        private int? Walk(int node, string letters)
        {
            var at = node;
            foreach (var letter in letters)
            {
                if (!trie._nodes[at].Next.TryGetValue(letter, out at))
                {
                    return null;
                }
            }

            return at;
        }
    }
}
