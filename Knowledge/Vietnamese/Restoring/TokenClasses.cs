namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>What the language model calls a token: a word by its normalised spelling, everything else by its class.</summary>
internal static class TokenClasses
{
    /// <summary>The class of a token.</summary>
    public static string Of(string line, Token token) => token.Kind == TokenKind.Word
        ? Letters.Normalise(line.Substring(token.Start, token.Length))
        : Of(token.Kind);

    /// <summary>The class of a kind of token that is no word.</summary>
    public static string Of(TokenKind kind) => kind switch
    {
        TokenKind.Number => "<number>",
        TokenKind.Year => "<year>",
        TokenKind.Date => "<date>",
        TokenKind.Code => "<symbol>",
        TokenKind.Roman => "<roman>",
        TokenKind.Comma => "<,>",
        TokenKind.Stop => "<.>",
        _ => "<?>",
    };
}
