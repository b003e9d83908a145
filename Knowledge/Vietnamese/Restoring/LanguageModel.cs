namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>
/// How likely a syllable is after the two before it: counts of one, two and three syllables, each smoothed by the
/// shorter ones. Costs are natural logarithms with the sign turned.
/// </summary>
internal sealed class LanguageModel
{
    /// <summary>The id of the mark that ends a sentence.</summary>
    public const int Stop = 0;

    /// <summary>The id of any word the model does not know.</summary>
    public const int Unknown = 1;

    private const double UnigramPrior = 0.4;
    private const double BigramWeight = 2.5;
    private const double TrigramWeight = 1.2;

    private readonly Dictionary<string, int> _ids;
    private readonly string[] _words;
    private readonly float[] _singles;
    private readonly Dictionary<long, float> _pairs;
    private readonly Dictionary<long, float> _triples;
    private readonly float[] _followed;
    private readonly double _total;
    private readonly Dictionary<string, int[]> _byFolded;

    /// <summary>Takes over what a <see cref="LanguageModelBuilder"/> counted.</summary>
    internal LanguageModel(
        Dictionary<string, int> ids, float[] singles, float[] followed, Dictionary<long, float> pairs, Dictionary<long, float> triples)
    {
        _ids = ids;
        _singles = singles;
        _followed = followed;
        _pairs = pairs;
        _triples = triples;
        _total = singles.Sum(count => (double)count) + (UnigramPrior * singles.Length);
        _words = new string[ids.Count];
        foreach (var (word, id) in ids)
        {
            _words[id] = word;
        }

        _byFolded = ids
            .Where(entry => entry.Key[0] != '<')
            .GroupBy(entry => Letters.Fold(entry.Key))
            .ToDictionary(group => group.Key, group => group.Select(entry => entry.Value).OrderByDescending(id => singles[id]).ThenBy(id => id).ToArray());
    }

    /// <summary>The words known, classes of tokens in angle brackets among them; a word's place is its id.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The id of a normalised word or class; <see cref="Unknown"/> when it was never seen.</summary>
    public int IdOf(string word) => _ids.GetValueOrDefault(word, Unknown);

    /// <summary>The known words that look so without their marks, the most frequent first.</summary>
    public ReadOnlySpan<int> WithFolded(string folded) => _byFolded.GetValueOrDefault(folded);

    /// <summary>The cost of a word by itself.</summary>
    public double Cost(int word) => -Math.Log(Probability(word));

    /// <summary>The cost of a word after two others.</summary>
    public double Cost(int beforeLast, int last, int word)
    {
        var probability = Probability(word);
        var lastSeen = _followed[last];
        if (lastSeen > 0)
        {
            probability = (_pairs.GetValueOrDefault(Pair(last, word)) + (BigramWeight * probability)) / (lastSeen + BigramWeight);
            var pairSeen = _pairs.GetValueOrDefault(Pair(beforeLast, last));
            if (pairSeen > 0)
            {
                probability = (_triples.GetValueOrDefault(Triple(beforeLast, last, word)) + (TrigramWeight * probability)) / (pairSeen + TrigramWeight);
            }
        }

        return -Math.Log(probability);
    }

    /// <summary>Whether the second word was ever seen right after the first.</summary>
    public bool HasSeen(int first, int second) => _pairs.ContainsKey(Pair(first, second));

    /// <summary>The share of a word among the known words that look like it without their marks; 0 to 1.</summary>
    public double ShareOfFolded(int word)
    {
        var all = 0d;
        foreach (var other in WithFolded(Letters.Fold(_words[word])))
        {
            all += _singles[other];
        }

        return all > 0 ? _singles[word] / all : 0;
    }

    internal static long Pair(int first, int second) => ((long)first << 20) | (uint)second;

    internal static long Triple(int first, int second, int third) => ((long)first << 40) | ((long)second << 20) | (uint)third;

    private double Probability(int word) => (_singles[word] + UnigramPrior) / _total;
}
