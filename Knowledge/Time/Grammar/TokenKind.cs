namespace Assistant.Knowledge.Time.Grammar;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    /// <summary>Before the beginning or after the end.</summary>
    None,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>One other character.</summary>
    Symbol,
}
