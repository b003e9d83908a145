using System.Collections.Frozen;
using System.Globalization;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Time.Grammar;

/// <summary>
/// Spelling → word, from <c>words.txt</c>. A spelling with marks finds its own word, wherever its tone stands; one without marks
/// finds the first word that folds to it; the keys of Telex find what they would have written.
/// </summary>
internal static class Lexicon
{
    /// <summary>No word of the lexicon takes more letters, nor more keys.</summary>
    internal const int LongestWord = 12;

    private static readonly List<(string Spelling, LexiconEntry Entry)> Entries = [.. Read()];
    private static readonly FrozenDictionary<string, LexiconEntry> Marked = Build(Syllable.KeyOf, withSlips: true);
    private static readonly FrozenDictionary<string, LexiconEntry> Folded = Build(Folding.Fold, withSlips: false);

    /// <summary>The word of a key of <see cref="Syllable"/>.</summary>
    internal static bool TryFind(ReadOnlySpan<char> key, out LexiconEntry entry) =>
        Marked.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out entry);

    /// <summary>The first word that folds to a folded spelling.</summary>
    internal static bool TryFindFolded(ReadOnlySpan<char> folded, out LexiconEntry entry) =>
        Folded.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out entry);

    /// <summary>The word that the keys would have written with an input method: "tuaanf", "thuws".</summary>
    internal static bool TryFindTyped(ReadOnlySpan<char> keys, out LexiconEntry entry)
    {
        Span<char> key = stackalloc char[LongestWord + 1];
        entry = default;
        return keys.Length <= LongestWord && Telex.TryDecode(keys, key, out var length) && TryFind(key[..length], out entry) && !entry.IsSlip;
    }

    private static IEnumerable<(string, LexiconEntry)> Read()
    {
        foreach (var (name, spellings) in WordList.Read("words.txt", ':'))
        {
            var parts = name.Split('=');
            var word = Enum.Parse<TimeWord>(parts[0]);
            var value = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
            foreach (var spelling in spellings.Split(' '))
                yield return (spelling.TrimStart('~'), new LexiconEntry(word, value, spelling[0] == '~'));
        }
    }

    private static FrozenDictionary<string, LexiconEntry> Build(Func<string, string> key, bool withSlips)
    {
        var words = new Dictionary<string, LexiconEntry>(StringComparer.Ordinal);
        foreach (var (spelling, entry) in Entries)
            if (withSlips || !entry.IsSlip)
                words.TryAdd(key(spelling), entry);
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
