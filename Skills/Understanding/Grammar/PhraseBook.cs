using System.Globalization;

namespace Assistant.Skills.Understanding.Grammar;

/// <summary>
/// All phrases of the grammar, read from its text files. A file holds sections (<c>[due]</c>) of lines
/// <c>weight phrase</c> (the weight may be missing: 1; a plus after it keeps the words in the subject), named lists (<c>name = a | b</c>) and comments (<c>#</c>).
/// A comment <c># > "…"</c> is an example of its section, and a test reads it: a message of that kind, or for words that join one with two requests.
/// </summary>
internal sealed class PhraseBook
{
    private readonly Dictionary<string, PhraseList> _lists;

    private PhraseBook(Dictionary<string, PhraseList> lists) => _lists = lists;

    /// <summary>The grammar that the assembly carries.</summary>
    public static PhraseBook Embedded { get; } = Load();

    /// <summary>The phrases of a section.</summary>
    /// <exception cref="ArgumentException">The grammar has no such section.</exception>
    public PhraseList this[string section] => _lists.TryGetValue(section, out var list)
        ? list
        : throw new ArgumentException($"The grammar has no section [{section}].", nameof(section));

    /// <summary>The phrases of several sections in one list, each of which knows its section.</summary>
    public PhraseList Of(IEnumerable<string> sections) => new(sections.SelectMany(section => this[section].Phrases));

    /// <summary>Reads grammar texts.</summary>
    /// <exception cref="FormatException">A line is not in the notation.</exception>
    public static PhraseBook Parse(IEnumerable<string> texts)
    {
        var lines = texts
            .SelectMany(text => text.Split('\n').Prepend("[]"))
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] != '#')
            .ToList();
        var lists = lines.Where(IsList).Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        var parser = new PhraseParser(lists);
        var sections = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        var section = "";
        foreach (var line in lines.Where(line => !IsList(line)))
        {
            if (line[0] == '[' && line[^1] == ']' && !line.Contains(' ', StringComparison.Ordinal))
            {
                section = line[1..^1];
                sections.TryAdd(section, []);
            }
            else
            {
                sections[section].Add(ReadPhrase(line, parser) with { Section = section });
            }
        }

        return new PhraseBook(sections.ToDictionary(pair => pair.Key, pair => new PhraseList(pair.Value), StringComparer.Ordinal));
    }

    private static bool IsList(string line) => line.Contains(" = ", StringComparison.Ordinal);

    private static Phrase ReadPhrase(string line, PhraseParser parser)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0 || !double.TryParse(line[..blank].TrimEnd('+'), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
        {
            return new Phrase(line, 1, parser.Parse(line));
        }

        var written = line[(blank + 1)..].Trim();
        return new Phrase(written, weight, parser.Parse(written), line[blank - 1] == '+');
    }

    private static PhraseBook Load()
    {
        var assembly = typeof(PhraseBook).Assembly;
        return Parse(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("grammar/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            }));
    }
}
