namespace Assistant.Knowledge.Plans.Versions;

/// <summary>How alike two texts are, whatever an OCR did to some of their letters.</summary>
internal sealed class Wording
{
    /// <summary>Longer texts are compared by their beginnings.</summary>
    private const int MostLetters = 400;

    private readonly Dictionary<(char, char, char), int> _triples = [];
    private readonly int _count;

    /// <summary>Creates a wording.</summary>
    /// <param name="words">Folded words parted by single blanks.</param>
    public Wording(string words)
    {
        Words = words;
        var padded = $"  {(words.Length > MostLetters ? words[..MostLetters] : words)} ";
        for (var i = 0; i + 2 < padded.Length; i++, _count++)
        {
            var triple = (padded[i], padded[i + 1], padded[i + 2]);
            _triples[triple] = _triples.GetValueOrDefault(triple) + 1;
        }
    }

    /// <summary>The words.</summary>
    public string Words { get; }

    /// <summary>From 0, nothing in common, to 1, the same: the share of letter triples that both have.</summary>
    public double LikenessTo(Wording other)
    {
        if (Words == other.Words)
            return 1;
        if (Words.Length == 0 || other.Words.Length == 0)
            return 0;
        // Much longer or shorter texts cannot be alike: most pairs are told apart here.
        if (Math.Min(_count, other._count) * 3 < Math.Max(_count, other._count))
            return 0;
        var shared = _triples.Sum(pair => Math.Min(pair.Value, other._triples.GetValueOrDefault(pair.Key)));
        return 2.0 * shared / (_count + other._count);
    }
}
