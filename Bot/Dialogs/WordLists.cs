using System.Globalization;
using System.Text;
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

    /// <summary>The section that words, as typed, belong to; null for none. Words typed with marks must have those of the phrase: "đúng ghi" is not "đừng ghi".</summary>
    public string? SectionOf(string words) => _byFolded.TryGetValue(Folding.FoldToWords(words), out var found)
        ? found.Find(entry => MarksFit(words, entry.Words)).Section
        : null;

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
                entries.Add((section, line));
            }
        }

        return new WordLists(byFolded, longest) { Examples = examples };
    }

    private static bool MarksFit(string typed, string phrase)
    {
        var marks = MarksOf(typed);
        var own = MarksOf(phrase);
        return marks.Length != own.Length || marks.Zip(own).All(pair => pair.First.Length == 0 || pair.First == pair.Second);
    }

    /// <summary>The marks of each word, wherever in it they stand: "hoà" and "hòa" are spelt alike.</summary>
    private static string[] MarksOf(string words) =>
    [
        .. words.Split([' ', '\t', ',', '.', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => string.Concat(word.Normalize(NormalizationForm.FormD).ToLowerInvariant().Where(c => c == 'đ' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark).Order())),
    ];
}
