namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>One word of phrases, or two or three that follow one another and may be printed as one.</summary>
/// <param name="key">Their keys joined.</param>
internal sealed class CellSequence(string key)
{
    private const double LeastSimilarity = 0.5;

    private readonly OcrKey _key = new(key);

    /// <summary>The nodes of the last word, wherever they follow one another.</summary>
    public List<int> Nodes { get; } = [];

    /// <summary>The sequences that are one word longer, by the number of that word.</summary>
    public Dictionary<int, CellSequence> Next { get; } = [];

    /// <summary>The sequence that is a word longer.</summary>
    /// <param name="id">The word's number.</param>
    /// <param name="word">The word's key.</param>
    public CellSequence Longer(int id, string word)
    {
        if (!Next.TryGetValue(id, out var longer))
        {
            longer = new CellSequence(key + word);
            Next.Add(id, longer);
        }

        return longer;
    }

    /// <summary>How well a word that was read fits, and whether it may hold more words after it.</summary>
    public (double Gain, bool Leads) Fit(string read) => _key.IsUnlike(read, LeastSimilarity)
        ? (double.MinValue, false)
        : (CellWords.Gain(read, key), CellWords.Leads(read, key));
}
