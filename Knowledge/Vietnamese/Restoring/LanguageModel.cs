using System.Runtime.InteropServices;

namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>
/// How likely a syllable is after the two before it: counts of one, two and three syllables, each smoothed by the
/// shorter ones the more, the more different syllables were seen in its place (after Witten and Bell). Costs are
/// natural logarithms with the sign turned.
/// </summary>
internal sealed class LanguageModel
{
    /// <summary>The id of the mark that ends a sentence.</summary>
    public const int Stop = 0;

    /// <summary>The id of any word the model does not know.</summary>
    public const int Unknown = 1;

    private const double UnigramPrior = 0.2;

    // A word met after many different words is likelier in a new place than one met often after the same word.
    private const double BeforeShare = 0.5;
    private const double PairBackOff = 1;
    private const double TripleBackOff = 1.5;
    private const double LeastPairBackOff = 2;
    private const double LeastTripleBackOff = 0.6;

    private readonly Dictionary<string, int> _ids;
    private readonly string[] _words;
    private readonly float[] _singles;
    private readonly Dictionary<long, float> _pairs;
    private readonly Dictionary<long, float> _triples;
    private readonly Followers[] _after;
    private readonly Dictionary<long, Followers> _afterPair = [];
    private readonly float[] _before;
    private readonly double _total;
    private readonly Dictionary<string, int[]> _byFolded;

    /// <summary>Takes over what a <see cref="LanguageModelBuilder"/> counted.</summary>
    internal LanguageModel(
        Dictionary<string, int> ids, float[] singles, Dictionary<long, float> pairs, Dictionary<long, float> triples)
    {
        _ids = ids;
        _singles = singles;
        _pairs = pairs;
        _triples = triples;
        _after = new Followers[singles.Length];
        _before = new float[singles.Length];
        foreach (var (pair, count) in pairs)
        {
            _after[pair >> 20] = _after[pair >> 20].With(count);
            _before[pair & 0xFFFFF]++;
        }

        foreach (var (triple, count) in triples)
        {
            ref var after = ref CollectionsMarshal.GetValueRefOrAddDefault(_afterPair, triple >> 20, out _);
            after = after.With(count);
        }

        _total = singles.Sum(count => (double)count) + (BeforeShare * pairs.Count) + (UnigramPrior * singles.Length);
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
        if (_after[last] is { Kinds: > 0 } after)
        {
            var backOff = (PairBackOff * after.Kinds) + LeastPairBackOff;
            probability = (_pairs.GetValueOrDefault(Pair(last, word)) + (backOff * probability)) / (after.Count + backOff);
            if (_afterPair.TryGetValue(Pair(beforeLast, last), out var afterPair))
            {
                backOff = (TripleBackOff * afterPair.Kinds) + LeastTripleBackOff;
                probability = (_triples.GetValueOrDefault(Triple(beforeLast, last, word)) + (backOff * probability)) / (afterPair.Count + backOff);
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

    private double Probability(int word) => (_singles[word] + (BeforeShare * _before[word]) + UnigramPrior) / _total;

    /// <summary>What follows a word or a pair.</summary>
    /// <param name="Count">How often anything does.</param>
    /// <param name="Kinds">How many different words do.</param>
    private readonly record struct Followers(float Count, int Kinds)
    {
        public Followers With(float count) => new(Count + count, Kinds + 1);
    }
}
