using System.Runtime.InteropServices;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Ranks texts by BM25 over syllables, pairs of neighbouring syllables, marked syllables and synonym groups. Fill it, then
/// ask it; asking is safe from several threads.
/// </summary>
/// <param name="analyzer">The analysis that texts and queries share.</param>
public sealed class Bm25Index(TextAnalyzer analyzer)
{
    private const float Saturation = 1.2f;
    private const float LengthWeight = 0.75f;
    private const float PairWeight = 0.6f;
    private const float MarkedWeight = 0.35f;
    private const float GroupWeight = 0.45f;
    private const float StopWeight = 0.15f;
    private const float HeadingShare = 0.9f;
    private const float ContextShare = 0.3f;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<(int Text, float Count)>> _postings = [];
    private readonly List<int> _lengths = [];
    private long _totalLength;

    /// <summary>How many texts it holds.</summary>
    public int Count => _lengths.Count;

    /// <summary>Adds a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="heading">What stands right above it: counts for less.</param>
    /// <param name="context">What it is part of, such as a plan's title: counts for still less.</param>
    /// <returns>Its number: 0, 1, 2 …</returns>
    public int Add(string text, string? heading = null, string? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var analyzed = analyzer.Analyze(text);
        var counts = new Dictionary<ulong, float>();
        CountTerms(analyzed, 1f, counts);
        if (heading is not null)
        {
            CountTerms(analyzer.Analyze(heading), HeadingShare, counts);
        }

        if (context is not null)
        {
            CountTerms(analyzer.Analyze(context), ContextShare, counts);
        }

        var number = _lengths.Count;
        _lengths.Add(analyzed.Tokens.Count);
        _totalLength += analyzed.Tokens.Count;
        foreach (var (term, count) in counts)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, term, out _);
            (list ??= []).Add((number, count));
        }

        return number;
    }

    /// <summary>The texts that share a term with the query, best first; of equals the earlier one.</summary>
    /// <param name="query">The query.</param>
    /// <param name="top">At most so many.</param>
    public IReadOnlyList<(int Text, double Score)> Search(string query, int top)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        if (Count == 0)
        {
            return [];
        }

        var scores = new float[Count];
        foreach (var (term, weight) in QueryTerms(analyzer.Analyze(query)))
        {
            if (_postings.TryGetValue(term, out var list))
            {
                Score(list, weight, scores);
            }
        }

        return Best(scores, top);
    }

    /// <summary>How rare a folded syllable is: 0 and up; the highest for one that no text holds.</summary>
    public double Rarity(string folded) =>
        Idf(_words.TryGetValue(folded, out var word) && _postings.TryGetValue(Single(word), out var list) ? list.Count : 0);

    private static (int Text, double Score)[] Best(float[] scores, int top)
    {
        var queue = new PriorityQueue<int, (float Score, int Minus)>();
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > 0)
            {
                queue.Enqueue(i, (scores[i], -i));
                if (queue.Count > top)
                {
                    queue.Dequeue();
                }
            }
        }

        var best = new (int, double)[queue.Count];
        for (var i = best.Length - 1; i >= 0; i--)
        {
            var text = queue.Dequeue();
            best[i] = (text, scores[text]);
        }

        return best;
    }

    private static ulong Single(int word) => (uint)word;

    private static ulong Pair(int left, int right) => ((ulong)(uint)(left + 1) << 32) | (uint)right;

    private void Score(List<(int Text, float Count)> list, float weight, float[] scores)
    {
        var idf = (float)Idf(list.Count) * weight;
        var mean = Math.Max(1f, _totalLength / (float)Count);
        foreach (var (text, count) in CollectionsMarshal.AsSpan(list))
        {
            var norm = Saturation * (1 - LengthWeight + (LengthWeight * _lengths[text] / mean));
            scores[text] += idf * count * (Saturation + 1) / (count + norm);
        }
    }

    private double Idf(int holders) => Math.Log(1 + ((Count - holders + 0.5) / (holders + 0.5)));

    private Dictionary<ulong, float> QueryTerms(AnalyzedText query)
    {
        var terms = new Dictionary<ulong, float>();
        var stop = StopWords.In(query.Tokens);
        for (var i = 0; i < query.Tokens.Count; i++)
        {
            var weight = stop[i] ? StopWeight : 1f;
            AddWord(query.Tokens[i].Folded, weight);
            if (query.Tokens[i].HasMarks)
            {
                AddWord("~" + query.Tokens[i].Marked, weight * MarkedWeight);
            }

            if (query.Groups[i] > 0 && (i == 0 || query.Groups[i - 1] != query.Groups[i]))
            {
                AddWord("=" + query.Groups[i], GroupWeight * weight);
            }

            if (i > 0 && Find(query.Tokens[i - 1].Folded) is { } left && Find(query.Tokens[i].Folded) is { } right)
            {
                terms[Pair(left, right)] = PairWeight * (stop[i] && stop[i - 1] ? StopWeight : stop[i] || stop[i - 1] ? 0.5f : 1f);
            }
        }

        foreach (var form in query.ShortForms)
        {
            AddWord("." + form.Folded, MarkedWeight);
        }

        return terms;

        void AddWord(string word, float weight)
        {
            if (Find(word) is { } id)
            {
                terms[Single(id)] = Math.Max(weight, terms.GetValueOrDefault(Single(id)));
            }
        }

        int? Find(string word) => _words.TryGetValue(word, out var id) ? id : null;
    }

    private void CountTerms(AnalyzedText text, float share, Dictionary<ulong, float> counts)
    {
        var last = -1;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            var id = Intern(token.Folded);
            Add(Single(id));
            if (token.HasMarks)
            {
                Add(Single(Intern("~" + token.Marked)));
            }

            if (text.Groups[i] > 0 && (i == 0 || text.Groups[i - 1] != text.Groups[i]))
            {
                Add(Single(Intern("=" + text.Groups[i])));
            }

            if (last >= 0)
            {
                Add(Pair(last, id));
            }

            last = id;
        }

        foreach (var form in text.ShortForms)
        {
            Add(Single(Intern("." + form.Folded)));
        }

        void Add(ulong term) => CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _) += share;
    }

    private int Intern(string word)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out var known);
        if (!known)
        {
            id = _words.Count - 1;
        }

        return id;
    }
}
