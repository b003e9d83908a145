using System.Runtime.InteropServices;

namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>Words, and which of them follow each other, taken from phrases; looked up with or without marks.</summary>
internal sealed class PhraseStore
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<WordForm[]> _spellings = [];
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, (WordForm First, WordForm Second)[]> _pairs = [];

    /// <summary>Adds a phrase: its words, and each pair of neighbours between which nothing but blanks stands.</summary>
    public void Add(ReadOnlySpan<char> phrase)
    {
        WordForm? last = null;
        for (var i = 0; i < phrase.Length;)
        {
            if (!char.IsLetter(phrase[i]))
            {
                last = phrase[i] is ' ' or '_' ? last : null;
                i++;
                continue;
            }

            var start = i;
            while (i < phrase.Length && char.IsLetter(phrase[i]))
            {
                i++;
            }

            var word = WordForm.Of(phrase[start..i].ToString());
            AddWord(word);
            if (last is { } before)
            {
                AddPair(before, word);
            }

            last = word;
        }
    }

    /// <summary>Whether a word occurs with exactly these marks.</summary>
    public bool Has(string text) => _words.Contains(text);

    /// <summary>Whether a word occurs with any marks.</summary>
    public bool HasFolded(string folded) => _ids.ContainsKey(folded);

    /// <summary>Whether a word occurs with any marks.</summary>
    public bool HasFolded(ReadOnlySpan<char> folded) => _ids.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(folded);

    /// <summary>The ways a folded word is written.</summary>
    public WordForm[] Spellings(string folded) => _ids.TryGetValue(folded, out var id) ? _spellings[id] : [];

    /// <summary>The ways two folded neighbours are written; none when they are no neighbours anywhere.</summary>
    public (WordForm First, WordForm Second)[] Pairs(string first, string second) =>
        _ids.TryGetValue(first, out var one) && _ids.TryGetValue(second, out var two) ? _pairs.GetValueOrDefault(Key(one, two)) ?? [] : [];

    /// <summary>Whether two words follow each other with exactly these marks.</summary>
    public bool HasPair(WordForm first, WordForm second) => Array.IndexOf(Pairs(first.Folded, second.Folded), (first, second)) >= 0;

    /// <summary>Whether two folded words are neighbours in some phrase.</summary>
    public bool HasPair(string first, string second) =>
        _ids.TryGetValue(first, out var one) && _ids.TryGetValue(second, out var two) && _pairs.ContainsKey(Key(one, two));

    private static long Key(int first, int second) => ((long)first << 32) | (uint)second;

    private void AddWord(WordForm word)
    {
        if (!_words.Add(word.Text))
        {
            return;
        }

        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, word.Folded, out var exists);
        if (exists)
        {
            _spellings[id] = [.. _spellings[id], word];
        }
        else
        {
            id = _spellings.Count;
            _spellings.Add([word]);
        }
    }

    private void AddPair(WordForm first, WordForm second)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, Key(_ids[first.Folded], _ids[second.Folded]), out var exists);
        if (!exists)
        {
            known = [(first, second)];
        }
        else if (!known!.Contains((first, second)))
        {
            known = [.. known!, (first, second)];
        }
    }
}
