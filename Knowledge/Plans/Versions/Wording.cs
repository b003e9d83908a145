namespace Assistant.Knowledge.Plans.Versions;

/// <summary>How alike two texts are, whatever an OCR did to some of their letters. Not for two threads at once.</summary>
/// <param name="words">Folded words parted by single blanks.</param>
internal sealed class Wording(string words)
{
    /// <summary>Longer texts are compared by their beginnings.</summary>
    private const int MostLetters = 400;

    private Dictionary<(char, char, char), int>? _triples;

    /// <summary>The words.</summary>
    public string Words { get; } = words;

    private int Count => Math.Min(Words.Length, MostLetters) + 1;

    /// <summary>From 0, nothing in common, to 1, the same: the share of letter triples that both have.</summary>
    public double LikenessTo(Wording other)
    {
        if (Words == other.Words)
            return 1;
        // Much longer or shorter texts cannot be alike: most pairs are told apart here.
        if (Words.Length == 0 || other.Words.Length == 0 || Math.Min(Count, other.Count) * 3 < Math.Max(Count, other.Count))
            return 0;
        var (triples, others) = (Triples(), other.Triples());
        var shared = 0;
        foreach (var (triple, count) in triples)
        {
            if (others.TryGetValue(triple, out var also))
                shared += Math.Min(count, also);
        }

        return 2.0 * shared / (Count + other.Count);
    }

    private Dictionary<(char, char, char), int> Triples()
    {
        if (_triples is { } known)
            return known;
        var triples = new Dictionary<(char, char, char), int>();
        var padded = $"  {(Words.Length > MostLetters ? Words[..MostLetters] : Words)} ";
        for (var i = 0; i + 2 < padded.Length; i++)
        {
            var triple = (padded[i], padded[i + 1], padded[i + 2]);
            triples[triple] = triples.GetValueOrDefault(triple) + 1;
        }

        return _triples = triples;
    }
}
