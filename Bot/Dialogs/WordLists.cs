using Assistant.Knowledge.Vietnamese;

namespace Assistant.Bot.Dialogs;

/// <summary>Phrases by section, read once from a text file of this assembly: <c>[section]</c>, then one phrase a line; <c>#</c> begins a comment.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, List<(string Section, string Words)>> _byFolded;

    private WordLists(Dictionary<string, List<(string, string)>> byFolded, int longest) => (_byFolded, Longest) = (byFolded, longest);

    /// <summary>How many words the longest phrase has.</summary>
    public int Longest { get; }

    /// <summary>The examples of the file: what stands behind <c># &gt;</c>, with its section.</summary>
    public IReadOnlyList<(string Section, string Text)> Examples { get; private init; } = [];

    /// <summary>Reads a file of this folder.</summary>
    public static WordLists Load(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream($"words/{name}")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>The section that words, as typed, belong to; null for none.</summary>
    public string? SectionOf(string words)
    {
        if (!_byFolded.TryGetValue(Folding.FoldToWords(words), out var found))
            return null;
        var typed = Bare(words);
        return (found.Find(entry => entry.Words == typed) is { Section: { } exact } ? exact : null) ?? found[0].Section;
    }

    private static WordLists Parse(string text)
    {
        var byFolded = new Dictionary<string, List<(string, string)>>(StringComparer.Ordinal);
        var examples = new List<(string, string)>();
        var section = "";
        var longest = 1;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("# >", StringComparison.Ordinal))
            {
                examples.Add((section, line[3..].Trim()));
            }
            else if (line[0] == '[' && line[^1] == ']')
            {
                section = line[1..^1];
            }
            else if (line[0] != '#')
            {
                var folded = Folding.FoldToWords(line);
                longest = Math.Max(longest, folded.Count(c => c == ' ') + 1);
                if (!byFolded.TryGetValue(folded, out var entries))
                    byFolded[folded] = entries = [];
                entries.Add((section, Bare(line)));
            }
        }

        return new WordLists(byFolded, longest) { Examples = examples };
    }

    private static string Bare(string words) => words.Normalize().ToLowerInvariant().Trim();
}
