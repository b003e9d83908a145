using System.Text;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Words that a <see cref="FullTextIndex"/> is asked for, each in certain columns. Every word is quoted: nothing that people
/// write is taken for FTS5's own language.
/// </summary>
internal sealed class MatchWords
{
    private readonly StringBuilder _expression = new();
    private readonly HashSet<(string Columns, string Word)> _words = [];

    /// <summary>Whether nothing is asked for.</summary>
    public bool IsEmpty => _words.Count == 0;

    /// <summary>The words as an expression for MATCH: any of them.</summary>
    public string Expression => _expression.ToString();

    /// <summary>Asks for a word.</summary>
    /// <param name="columns">The names of columns, parted by blanks.</param>
    /// <param name="word">The word.</param>
    public void Add(string columns, string word)
    {
        if (!_words.Add((columns, word)))
            return;
        if (_words.Count > 1)
            _expression.Append(" OR ");
        _expression.Append('{').Append(columns).Append("} : \"").Append(word.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
