using System.Runtime.InteropServices;

namespace Assistant.Knowledge.Search;

/// <summary>
/// The words of many texts as numbers, with how many texts hold each and which stand side by side. It is filled first and
/// asked then, by as many threads as like.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>The number of a word that no text holds.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(int Holders, int Last)> _words = [];
    private readonly HashSet<(int Left, int Right)> _pairs = [];

    /// <summary>How many texts were counted.</summary>
    public int Texts { get; private set; }

    /// <summary>A token with its marks as a word of its own; one without marks is the folded word.</summary>
    public static string WithMarks(SearchToken token) => token.HasMarks ? "~" + token.Marked : token.Folded;

    /// <summary>Begins the next text: within it a word counts once.</summary>
    public void NextText() => Texts++;

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

        if (_words[number].Last != Texts)
            _words[number] = (_words[number].Holders + 1, Texts);
        return number;
    }

    /// <summary>Takes note that two words stand side by side.</summary>
    public void TakePair(int left, int right) => _pairs.Add((left, right));

    /// <summary>The number of a word; <see cref="Unknown"/> when no text holds it.</summary>
    public int Find(string word) => _numbers.TryGetValue(word, out var number) ? number : Unknown;

    /// <summary>Whether two words stand side by side in some text.</summary>
    public bool HoldsPair(string left, string right) => _pairs.Contains((Find(left), Find(right)));

    /// <summary>How many texts hold a word.</summary>
    public int Holders(string word) => _numbers.TryGetValue(word, out var number) ? _words[number].Holders : 0;

    /// <summary>How rare a word is: 0 and up; the highest for one that no text holds.</summary>
    public double Rarity(string word)
    {
        var holders = Holders(word);
        return Math.Log(1 + ((Texts - holders + 0.5) / (holders + 0.5)));
    }

    /// <summary>The commonest word that is one slip of the finger away; null when there is none.</summary>
    /// <param name="word">A folded word, or one with its marks as <see cref="WithMarks"/> gives it.</param>
    public string? Nearest(string word) => _numbers
        .Where(known => known.Key[0] == '~' == (word[0] == '~') && Typo.OneApart(known.Key, word))
        .OrderByDescending(known => _words[known.Value].Holders)
        .Select(known => known.Key)
        .FirstOrDefault();
}
