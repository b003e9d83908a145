using System.Runtime.InteropServices;

namespace Assistant.Knowledge.Search;

/// <summary>The words of many texts as numbers, with how many texts hold each. It is filled first and asked then.</summary>
internal sealed class Vocabulary
{
    /// <summary>The number of a word that no text holds.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(int Holders, int Last)> _words = [];
    private int _texts;

    /// <summary>How many texts were counted.</summary>
    public int Texts => _texts;

    /// <summary>The words.</summary>
    public IReadOnlyCollection<string> Words => _numbers.Keys;

    /// <summary>Begins the next text: from here on a word counts once.</summary>
    public void NextText() => _texts++;

    /// <summary>Takes a word of the present text.</summary>
    /// <returns>Its number.</returns>
    public int Take(string word)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, word, out var known);
        if (!known)
        {
            number = _words.Count;
            _words.Add((0, 0));
        }

        if (_words[number].Last != _texts)
            _words[number] = (_words[number].Holders + 1, _texts);
        return number;
    }

    /// <summary>The number of a word; <see cref="Unknown"/> when no text holds it.</summary>
    public int Find(string word) => _numbers.GetValueOrDefault(word, Unknown);

    /// <summary>How many texts hold a word.</summary>
    public int Holders(string word) => _numbers.TryGetValue(word, out var number) ? _words[number].Holders : 0;
}
