namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>The different words of the phrases of a table: a word that was read is compared with each of them once, wherever they stand.</summary>
internal sealed class CellWords
{
    private const double LeastSimilarity = 0.5;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<OcrKey> _keys = [];
    private readonly Dictionary<int, Likeness?[]> _alike = [];

    /// <summary>The number of a word: the same for the same word, counted from 0.</summary>
    public int Add(string key)
    {
        if (_ids.TryGetValue(key, out var id))
            return id;

        id = _keys.Count;
        _ids.Add(key, id);
        _keys.Add(new OcrKey(key));
        _alike.Clear();
        return id;
    }

    /// <summary>The words that a word may be a reading of, or that it may begin with, by their numbers; null for all others.</summary>
    public Likeness?[] Like(FlowWord word)
    {
        if (_alike.TryGetValue(word.Id, out var known))
            return known;

        var alike = new Likeness?[_keys.Count];
        for (var id = 0; id < _keys.Count; id++)
        {
            var key = _keys[id];
            if (key.Text[0] == '{')
            {
                if (TimePattern.Read(key.Text, word.Text) is { } shown)
                    alike[id] = new Likeness(word.Key.Length == 1 && char.IsAsciiDigit(word.Key[0]) && key.Text == "{R}" ? -0.4 : 0.8 + (0.15 * shown.Length), shown, false);
            }
            else if (!key.IsUnlike(word.Key, LeastSimilarity))
            {
                var gain = Gain(word.Key, key.Text);
                var leads = Leads(word.Key, key.Text);
                if (gain > double.MinValue || leads)
                    alike[id] = new Likeness(gain, null, leads);
            }
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

    /// <summary>How a word of phrases fits one that was read.</summary>
    /// <param name="Gain">How well it fits.</param>
    /// <param name="Shown">How a numeral should read.</param>
    /// <param name="MayLead">Whether the word that was read may hold more words after it.</param>
    internal sealed record Likeness(double Gain, string? Shown, bool MayLead);
}
