namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>The last restored words before a place, enough to know which type of document a symbol belongs to.</summary>
internal sealed class RecentWords
{
    private readonly List<string> _words = [];

    /// <summary>The last word; empty at the beginning.</summary>
    public string Last => _words.Count > 0 ? _words[^1] : "";

    /// <summary>The two words before "số", or the last two, folded: "chi thi", "ke hoach".</summary>
    public string DocumentType
    {
        get
        {
            var end = Last == "số" ? _words.Count - 1 : _words.Count;
            return end >= 2 ? Letters.Fold($"{_words[end - 2]} {_words[end - 1]}") : "";
        }
    }

    /// <summary>Adds the words of a token; punctuation that ends a sentence forgets what was before.</summary>
    public void Add(TokenKind kind, IEnumerable<string> words)
    {
        if (kind == TokenKind.Stop)
        {
            _words.Clear();
            return;
        }

        _words.AddRange(words);
        if (_words.Count > 8)
        {
            _words.RemoveRange(0, _words.Count - 4);
        }
    }
}
