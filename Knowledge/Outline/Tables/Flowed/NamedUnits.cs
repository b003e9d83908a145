namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>Finds the usual names of offices in running text, misread ones too.</summary>
/// <param name="lines">The keys of the text's words, line by line: see <see cref="OcrKey"/>.</param>
internal sealed class NamedUnits(IReadOnlyList<string[]> lines)
{
    private const int FewestWords = 3;
    private const double FirstWord = 0.8;
    private const double AllWords = 0.86;

    private readonly Dictionary<string, List<(string[] Line, int At)>> _places = Places(lines);
    private readonly Dictionary<string, List<(string[] Line, int At)>> _begins = new(StringComparer.Ordinal);

    /// <summary>The names that the text holds, in their order.</summary>
    /// <param name="names">The names.</param>
    /// <param name="words">Their words.</param>
    public IEnumerable<string> Of(IReadOnlyList<string> names, IReadOnlyList<IReadOnlyList<CellWord>> words) =>
        names.Where((_, i) => words[i].Count >= FewestWords && Holds(words[i]));

    private bool Holds(IReadOnlyList<CellWord> name)
    {
        if (!_begins.TryGetValue(name[0].Key, out var begins))
        {
            begins = [.. _places.Where(word => OcrKey.Similarity(word.Key, name[0].Key) >= FirstWord).SelectMany(word => word.Value)];
            _begins.Add(name[0].Key, begins);
        }

        return begins.Any(place => IsAt(name, place.Line, place.At));
    }

    private static bool IsAt(IReadOnlyList<CellWord> name, string[] line, int at)
    {
        if (at + name.Count > line.Length)
            return false;

        var most = name.Count * (1 - AllWords);
        for (var i = 0; i < name.Count; i++)
        {
            most -= 1 - OcrKey.Similarity(line[at + i], name[i].Key);
            if (most < 0)
                return false;
        }

        return true;
    }

    private static Dictionary<string, List<(string[] Line, int At)>> Places(IReadOnlyList<string[]> lines)
    {
        var places = new Dictionary<string, List<(string[] Line, int At)>>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Length; i++)
            {
                if (!places.TryGetValue(line[i], out var found))
                {
                    found = [];
                    places.Add(line[i], found);
                }

                found.Add((line, i));
            }
        }

        return places;
    }
}
