using System.Collections.Frozen;

namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>
/// What is known of the language without any plan: compounds and set phrases (those that marks are restored by), everyday
/// phrases of chat, English words that people mix in, and abbreviations. It never changes.
/// </summary>
internal sealed class TypingLexicon
{
    private static readonly Lazy<TypingLexicon> Loaded = new(Load);

    private TypingLexicon(PhraseStore language, IReadOnlyList<string> everyday, FrozenSet<string> english, ChatAbbreviations abbreviations)
    {
        Language = language;
        Everyday = everyday;
        English = english;
        Abbreviations = abbreviations;
    }

    /// <summary>The lexicon that the assembly carries.</summary>
    public static TypingLexicon Embedded => Loaded.Value;

    /// <summary>Compounds and phrases of every field.</summary>
    public PhraseStore Language { get; }

    /// <summary>Phrases of everyday messages, each on its own.</summary>
    public IReadOnlyList<string> Everyday { get; }

    /// <summary>English words that are typed among Vietnamese ones, lower case.</summary>
    public FrozenSet<string> English { get; }

    /// <summary>The abbreviations of chat.</summary>
    public ChatAbbreviations Abbreviations { get; }

    /// <summary>Takes compounds ("kinh: phí tế_thị_trường") and phrases (several a line between semicolons) apart.</summary>
    internal static IEnumerable<string> Phrases(string text)
    {
        foreach (var line in Lines(text))
        {
            if (!line.Contains(';', StringComparison.Ordinal) && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                foreach (var rest in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return $"{line[..colon]} {rest}";
                }
            }
            else
            {
                foreach (var phrase in line.Split(';'))
                {
                    yield return phrase;
                }
            }
        }
    }

    private static TypingLexicon Load()
    {
        var language = new PhraseStore();
        foreach (var name in typeof(TypingLexicon).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.StartsWith("restoring/words-", StringComparison.Ordinal) || name.StartsWith("restoring/phrases-", StringComparison.Ordinal))
            {
                AddAll(language, Phrases(Read(name)));
            }
        }

        List<string> everyday = [.. Phrases(Read("typing/everyday.txt"))];
        var english = Lines(Read("typing/english.txt")).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return new TypingLexicon(language, everyday, english.ToFrozenSet(StringComparer.Ordinal), ChatAbbreviations.Parse(Read("typing/chat.txt")));
    }

    private static void AddAll(PhraseStore store, IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            store.Add(phrase);
        }
    }

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#');

    private static string Read(string name)
    {
        using var stream = typeof(TypingLexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
