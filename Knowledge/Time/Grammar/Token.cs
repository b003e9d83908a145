namespace Assistant.Knowledge.Time.Grammar;

/// <summary>A run of letters, a run of digits, or one other character.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Word">The word it spells, if the grammar knows it.</param>
/// <param name="Value">A number's value (-1 where it has more than four digits), a known word's value, a Roman numeral's value, a symbol's character.</param>
/// <param name="Digits">How many digits a number has.</param>
/// <param name="Start">Where it begins in the original text.</param>
/// <param name="End">Where it ends there, excluded.</param>
/// <param name="Traits">How it is written.</param>
internal readonly record struct Token(TokenKind Kind, TimeWord Word, int Value, int Digits, int Start, int End, TokenTraits Traits)
{
    /// <summary>Where a word begins in the folded text.</summary>
    public int FoldedStart { get; init; }

    /// <summary>How long a word is there.</summary>
    public int FoldedLength { get; init; }

    /// <summary>The name of a holiday may begin with it.</summary>
    public bool OpensName => (Traits & TokenTraits.OpensName) != TokenTraits.None;

    /// <summary>No white space stands before it.</summary>
    public bool Glued => (Traits & TokenTraits.Glued) != TokenTraits.None;

    /// <summary>Written without the marks its word has: "nam" for "năm".</summary>
    public bool Loose => (Traits & TokenTraits.Loose) != TokenTraits.None;

    /// <summary>Begins with a capital.</summary>
    public bool Capital => (Traits & TokenTraits.Capital) != TokenTraits.None;

    /// <summary>Part of a document symbol, a telephone number, an article number: never time.</summary>
    public bool Blocked => (Traits & TokenTraits.Blocked) != TokenTraits.None;

    /// <summary>A number that may take part in a time expression.</summary>
    public bool IsNumber => Kind == TokenKind.Number && !Blocked && Value >= 0;

    /// <summary>A word the grammar does not know.</summary>
    public bool IsForeign => Kind == TokenKind.Word && Word == TimeWord.None;

    /// <summary>Whether it is the symbol.</summary>
    public bool Is(char symbol) => Kind == TokenKind.Symbol && Value == symbol;

    /// <summary>Whether it spells the word.</summary>
    public bool Is(TimeWord word) => Word == word && Kind == TokenKind.Word && !Blocked;
}
