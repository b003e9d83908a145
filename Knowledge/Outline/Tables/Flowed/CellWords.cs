namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>The different words of phrases: a word that was read is compared with each of them once, wherever they stand.</summary>
internal sealed class CellWords
{
    private const double LeastSimilarity = 0.5;
    private const double LeastGain = -0.5;

    private readonly Dictionary<string, List<int>> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<Likeness>> _alike = [];

    /// <summary>Adds a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="node">Where it stands.</param>
    public void Add(CellWord word, int node)
    {
        if (!_nodes.TryGetValue(word.Key, out var nodes))
        {
            nodes = [];
            _nodes.Add(word.Key, nodes);
        }

        nodes.Add(node);
        _alike.Clear();
    }

    /// <summary>The words that a word may be a reading of, or that it may begin with.</summary>
    public IReadOnlyList<Likeness> Like(FlowWord word)
    {
        if (_alike.TryGetValue(word.Id, out var known))
            return known;

        var alike = new List<Likeness>();
        foreach (var (key, nodes) in _nodes)
        {
            var (gain, shown) = key[0] == '{' ? PatternGain(key, word) : (Gain(word.Key, key), null);
            var leads = key[0] != '{' && Leads(word.Key, key);
            if (gain >= LeastGain || leads)
                alike.Add(new Likeness(nodes, gain, shown, leads));
        }

        _alike.Add(word.Id, alike);
        return alike;
    }

    /// <summary>Whether a word that was read may begin with another and go on with the next: "Cácphòng".</summary>
    public static bool Leads(string read, string key) =>
        read.Length >= key.Length + 2 && OcrKey.Similarity(read[..key.Length], key) >= LeastSimilarity;

    /// <summary>How much likelier than chance a word is read as it was; the least number where it is out of the question.</summary>
    public static double Gain(string read, string key)
    {
        var similarity = OcrKey.Similarity(read, key);
        return similarity < (key.Length switch { <= 2 => 0.7, 3 => 0.6, _ => LeastSimilarity }) || (key.Length == 1 && similarity < 1)
            ? double.MinValue
            : Math.Min(key.Length, 8) * (similarity - (key.Length <= 3 ? 0.7 : 0.6)) * (similarity == 1 ? 1.2 : 1);
    }

    private static (double Gain, string? Shown) PatternGain(string pattern, FlowWord word) => TimePattern.Read(pattern, word.Text) is { } shown
        ? (word.Key.Length == 1 && char.IsAsciiDigit(word.Key[0]) && pattern == "{R}" ? -0.4 : 0.8 + (0.15 * shown.Length), shown)
        : (double.MinValue, null);

    /// <summary>How a word of phrases fits one that was read.</summary>
    /// <param name="Nodes">Where the word of phrases stands.</param>
    /// <param name="Gain">How well it fits.</param>
    /// <param name="Shown">How a numeral should read.</param>
    /// <param name="MayLead">Whether the word that was read may hold more words after it.</param>
    internal sealed record Likeness(IReadOnlyList<int> Nodes, double Gain, string? Shown, bool MayLead);
}
