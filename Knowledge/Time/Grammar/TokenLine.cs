using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Time.Grammar;

/// <summary>A text cut into tokens that keep their place in it. Reading past either end gives a token of no kind.</summary>
internal sealed class TokenLine
{
    private readonly Token[] _tokens;
    private readonly FoldedText _folded;

    private TokenLine(FoldedText folded, Token[] tokens, bool isMarked)
    {
        _folded = folded;
        _tokens = tokens;
        IsMarked = isMarked;
        HasEnumeration = Counts(tokens);
    }

    /// <summary>The text as given.</summary>
    internal string Text => _folded.Original;

    /// <summary>Whether the writer uses Vietnamese marks: then a word without its marks is another word.</summary>
    internal bool IsMarked { get; }

    /// <summary>Whether the text counts its points: "thứ nhất, … thứ hai, …".</summary>
    internal bool HasEnumeration { get; }

    internal int Count => _tokens.Length;

    internal Token this[int index] => (uint)index < (uint)_tokens.Length ? _tokens[index] : default;

    /// <summary>Cuts a text.</summary>
    internal static TokenLine Of(string text)
    {
        var folded = FoldedText.Of(text);
        var value = folded.Value;
        var tokens = new List<Token>((value.Length / 3) + 4);
        var (words, marked, english) = (0, 0, 0);
        var i = 0;
        while (i < value.Length)
        {
            if (value[i] == ' ')
            {
                i++;
                continue;
            }

            var token = Read(folded, i, EndOf(value, i), out var end);
            words += token.Kind == TokenKind.Word ? 1 : 0;
            marked += (token.Traits & TokenTraits.Marked) != TokenTraits.None ? 1 : 0;
            english += IsEnglish(token) ? 1 : 0;
            tokens.Add(token);
            i = end;
        }

        // An English sentence may name a Vietnamese school, one typed without marks a person by the name in the address book.
        var isMarked = marked > 0 && (english < 2 || marked * 3 > words) && (words < 8 || marked * 5 > words);
        var cut = tokens.ToArray();
        TakeUnmarked(cut, isMarked);
        SymbolGuard.Block(cut, text);
        return new TokenLine(folded, cut, isMarked);
    }

    /// <summary>The original words from one token to before another.</summary>
    internal string Slice(int first, int end) => Text[_tokens[first].Start.._tokens[end - 1].End];

    /// <summary>A token's letters, folded.</summary>
    internal ReadOnlySpan<char> Folded(int index) => _folded.Value.AsSpan(this[index].FoldedStart, this[index].FoldedLength);

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

    private static bool IsEnglish(Token token) => (token.Traits & TokenTraits.Marked) == TokenTraits.None && !token.Loose
        && token.Word is TimeWord.The or TimeWord.By or TimeWord.At or TimeWord.Before or TimeWord.After or TimeWord.Until or TimeWord.Since
            or TimeWord.From or TimeWord.For or TimeWord.In or TimeWord.To or TimeWord.And or TimeWord.Of or TimeWord.Next or TimeWord.This;

    private static bool Counts(Token[] tokens)
    {
        for (var i = 1; i < tokens.Length; i++)
            if (tokens[i].Word == TimeWord.Most && tokens[i - 1].Word == TimeWord.Thu)
                return true;
        return false;
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

    private static Token Read(FoldedText folded, int start, int endOfRun, out int end)
    {
        var value = folded.Value;
        end = endOfRun;
        var traits = start > 0 && value[start - 1] == ' ' ? TokenTraits.None : TokenTraits.Glued;
        if (!char.IsLetter(value[start]))
            return Made(folded, start, end, traits);
        if (TryReadVni(folded, start, ref end, traits, out var typed))
            return typed;
        var word = Word(folded, start, end, traits);
        if (!word.IsForeign || word.Value > 0)
            return word;
        if (WordReader.MissingBlank(folded, start, end) is not { } cut)
            return word;
        end = cut;
        return Word(folded, start, end, traits);
    }

    private static Token Made(FoldedText folded, int start, int end, TokenTraits traits)
    {
        var value = folded.Value.AsSpan(start, end - start);
        var (from, to) = (folded.ToOriginal(start), folded.ToOriginal(end));
        return char.IsAsciiDigit(value[0])
            ? new Token(TokenKind.Number, TimeWord.None, value.Length <= 4 ? int.Parse(value, provider: null) : -1, value.Length, from, to, traits)
            : new Token(TokenKind.Symbol, TimeWord.None, value[0], 0, from, to, traits);
    }

    private static Token Word(FoldedText folded, int start, int end, TokenTraits traits)
    {
        var (from, to) = (folded.ToOriginal(start), folded.ToOriginal(end));
        var word = WordReader.Read(folded.Original.AsSpan(from, to - from), folded.Value.AsSpan(start, end - start), from, to, traits);
        return word with { FoldedStart = start, FoldedLength = end - start };
    }

    /// <summary>A word with digits between its letters, where they are the keys of VNI; of time or not.</summary>
    private static bool TryReadVni(FoldedText folded, int start, ref int end, TokenTraits traits, out Token token)
    {
        token = default;
        var value = folded.Value;
        var last = end;
        while (last < value.Length && char.IsAsciiDigit(value[last]))
            last++;
        if (last == end || last == value.Length || !char.IsAsciiLetterLower(value[last]))
            return false;
        while (last < value.Length && char.IsAsciiLetterOrDigit(value[last]))
            last++;
        Span<char> key = stackalloc char[Lexicon.LongestWord + 1];
        if (last - start > Lexicon.LongestWord || !Vni.TryDecode(value.AsSpan(start, last - start), key, out var length))
            return false;
        var isOfTime = Lexicon.TryFind(key[..length], out var entry) && !entry.IsSlip;
        if (!isOfTime && (end - start < 2 || last - start > Vni.LongestSyllable))
            return false;
        end = last;
        token = new Token(TokenKind.Word, isOfTime ? entry.Word : TimeWord.None, isOfTime ? entry.Value : 0, 0, folded.ToOriginal(start), folded.ToOriginal(end), traits)
        {
            FoldedStart = start,
            FoldedLength = end - start,
        };
        return true;
    }
}
