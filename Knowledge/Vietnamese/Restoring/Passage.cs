using System.Text;

namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>Lines that are read together, because a sentence may run from one to the next.</summary>
internal sealed class Passage(RestoringModel model, CandidateFinder finder, Damage damage)
{
    private const int LongestInTokens = 600;

    private readonly PathFinder _paths = new(model.Language);
    private readonly Confidence _confidence = new(model.Language, damage);
    private readonly SymbolRepair _symbols = new(model.Abbreviations);
    private readonly List<(int Index, string Text, List<Token> Tokens)> _lines = [];
    private int _tokens;
    private bool _afterBlank;

    /// <summary>Whether a line begins a new passage.</summary>
    public bool EndsBefore(string line) =>
        _tokens > LongestInTokens || (_afterBlank && line.Length > 0 && !char.IsLower(line.AsSpan().TrimStart() is [var first, ..] ? first : 'a'));

    /// <summary>Adds a line.</summary>
    /// <param name="index">Where its restored text goes.</param>
    /// <param name="line">Its text.</param>
    public void Add(int index, string line)
    {
        var tokens = LineTokens.Of(line);
        _lines.Add((index, line, tokens));
        _tokens += tokens.Count;
        _afterBlank = tokens.Count == 0;
    }

    /// <summary>Reads the passage, writes its lines where they go, and begins a new one.</summary>
    public void WriteTo(string[] restored)
    {
        var readings = new List<Candidate[]>();
        foreach (var (_, text, tokens) in _lines)
        {
            for (var i = 0; i < tokens.Count; i++)
            {
                readings.Add(ReadingsOf(text, tokens, i));
            }
        }

        var chosen = _paths.Choose(readings);
        var at = 0;
        var before = new RecentWords();
        foreach (var (index, text, tokens) in _lines)
        {
            restored[index] = Write(text, tokens, chosen, at, before);
            at += tokens.Count;
        }

        _lines.Clear();
        _tokens = 0;
        _afterBlank = false;
    }

    private Candidate[] ReadingsOf(string text, List<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Word)
        {
            return finder.OfWord(text.Substring(token.Start, token.Length));
        }

        var isLoneSix = damage == Damage.Misread && token is { Kind: TokenKind.Number, Length: 1 } && text[token.Start] == '6'
            && i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Code;
        return isLoneSix ? finder.OfLoneSix() : [finder.OfClass(token.Kind)];
    }

    private string Write(string text, List<Token> tokens, Candidate[] chosen, int at, RecentWords before)
    {
        var written = new StringBuilder(text.Length + 16);
        var capitals = LetterCase.IsCapitals(text);
        var from = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            written.Append(text, from, token.Start - from);
            var reading = chosen[at + i];
            var shown = text.AsSpan(token.Start, token.Length);
            written.Append(_confidence.Believes(chosen, at + i) ? WriteToken(shown, token, reading, capitals, before) : shown);
            from = token.Start + token.Length;
            before.Add(token.Kind, reading.Words.Select(word => model.Language.Words[word]));
        }

        return written.Append(text, from, text.Length - from).ToString();
    }

    private string WriteToken(ReadOnlySpan<char> shown, Token token, Candidate chosen, bool capitals, RecentWords before)
    {
        if (token.Kind == TokenKind.Code)
        {
            return _symbols.Repair(shown.ToString(), before.DocumentType, damage);
        }

        if (chosen.Text is { } text)
        {
            return text == "GDPT" && damage == Damage.Misread && before.Last is "sở" or "bộ" ? "GDĐT" : text;
        }

        var words = string.Join(' ', chosen.Words.Select(word => model.Language.Words[word]));
        return words[0] == '<' || words == Letters.Normalise(shown.ToString()) ? shown.ToString() : LetterCase.Like(words, shown, capitals);
    }
}
