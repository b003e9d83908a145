using System.Text;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Time.Grammar;

/// <summary>A text cut into tokens that keep their place in it. Reading past either end gives a token of no kind.</summary>
internal sealed class TokenLine
{
    private readonly Token[] _tokens;

    private TokenLine(string text, Token[] tokens, bool isMarked)
    {
        Text = text;
        _tokens = tokens;
        IsMarked = isMarked;
    }

    /// <summary>The text as given.</summary>
    internal string Text { get; }

    /// <summary>Whether the writer uses Vietnamese marks: then a word without its marks is another word.</summary>
    internal bool IsMarked { get; }

    internal int Count => _tokens.Length;

    internal Token this[int index] => (uint)index < (uint)_tokens.Length ? _tokens[index] : default;

    /// <summary>Cuts a text.</summary>
    internal static TokenLine Of(string text)
    {
        var folded = FoldedText.Of(text);
        var value = folded.Value;
        var tokens = new List<Token>((value.Length / 3) + 4);
        var isMarked = false;
        var i = 0;
        while (i < value.Length)
        {
            if (value[i] == ' ')
            {
                i++;
                continue;
            }

            var end = EndOf(value, i);
            var token = Read(folded, i, end);
            isMarked |= (token.Traits & TokenTraits.Marked) != TokenTraits.None;
            tokens.Add(token);
            i = end;
        }

        var cut = tokens.ToArray();
        TakeUnmarked(cut, isMarked);
        SymbolGuard.Block(cut, text);
        return new TokenLine(text, cut, isMarked);
    }

    /// <summary>The original words from one token to before another.</summary>
    internal string Slice(int first, int end) => Text[_tokens[first].Start.._tokens[end - 1].End];

    internal bool Is(int index, TimeWord word) => this[index].Is(word);

    internal bool Is(int index, TimeWord first, TimeWord second) => this[index].Is(first) && this[index + 1].Is(second);

    /// <summary>Whether a word that may be missing its marks is to be trusted here: its writer leaves marks out everywhere.</summary>
    internal bool Trusts(int index) => !this[index].Loose || !IsMarked;

    /// <summary>Where nobody writes marks, and before a date, "ngay" is "ngày" and not "at once".</summary>
    private static void TakeUnmarked(Span<Token> tokens, bool isMarked)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Word != TimeWord.Ngay)
                continue;
            var isBeforeDate = i + 2 < tokens.Length && tokens[i + 1].Kind == TokenKind.Number
                && (tokens[i + 2].Is('/') || tokens[i + 2].Is('-') || tokens[i + 2].Is(TimeWord.Month));
            if (!isMarked || isBeforeDate)
                tokens[i] = tokens[i] with { Word = TimeWord.Day, Traits = tokens[i].Traits | TokenTraits.Loose };
        }
    }

    private static int EndOf(string value, int start)
    {
        var end = start + 1;
        if (char.IsLetter(value[start]))
            while (end < value.Length && char.IsLetter(value[end])) end++;
        else if (char.IsAsciiDigit(value[start]))
            while (end < value.Length && char.IsAsciiDigit(value[end])) end++;
        return end;
    }

    private static Token Read(FoldedText folded, int start, int end)
    {
        var value = folded.Value.AsSpan(start, end - start);
        var from = folded.ToOriginal(start);
        var to = folded.ToOriginal(end);
        var traits = start > 0 && folded.Value[start - 1] == ' ' ? TokenTraits.None : TokenTraits.Glued;
        if (char.IsAsciiDigit(value[0]))
            return new Token(TokenKind.Number, TimeWord.None, value.Length <= 4 ? int.Parse(value, provider: null) : -1, value.Length, from, to, traits);
        return char.IsLetter(value[0])
            ? ReadWord(folded.Original.AsSpan(from, to - from), value, from, to, traits)
            : new Token(TokenKind.Symbol, TimeWord.None, value[0], 0, from, to, traits);
    }

    private static Token ReadWord(ReadOnlySpan<char> original, ReadOnlySpan<char> folded, int from, int to, TokenTraits traits)
    {
        if (char.IsUpper(original[0]))
            traits |= TokenTraits.Capital;
        if (!original.ContainsAnyInRange('a', 'z') && char.IsUpper(original[0]))
            traits |= TokenTraits.Upper;
        if (folded.Length > Lexicon.LongestWord)
            return new Token(TokenKind.Word, TimeWord.None, 0, 0, from, to, traits);
        var isMarked = !System.Text.Ascii.IsValid(original);
        if (isMarked)
            traits |= TokenTraits.Marked;
        if (Lexicon.TryFind(isMarked ? Spelling(original) : folded, out var word, out var value))
            return new Token(TokenKind.Word, word, value, 0, from, to, traits);
        return !isMarked && Lexicon.TryFindFolded(folded, out word, out value)
            ? new Token(TokenKind.Word, word, value, 0, from, to, traits | TokenTraits.Loose)
            : new Token(TokenKind.Word, TimeWord.None, Roman.Value(folded), 0, from, to, traits);
    }

    /// <summary>Lower case, one code point a letter.</summary>
    private static string Spelling(ReadOnlySpan<char> original)
    {
        var lower = original.ToString().ToLowerInvariant();
        return lower.IsNormalized(NormalizationForm.FormC) ? lower : lower.Normalize(NormalizationForm.FormC);
    }
}
