namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>What a piece of a line is to the language model.</summary>
internal enum TokenKind
{
    /// <summary>Letters, perhaps misread ones: one syllable or several run together.</summary>
    Word,

    /// <summary>A count or an ordinal: 5, 06, 60%.</summary>
    Number,

    /// <summary>A year: 2026.</summary>
    Year,

    /// <summary>A day or a month: 21/4/2026, 15/11, 6/2026.</summary>
    Date,

    /// <summary>A document's symbol: 144/KH-UBND.</summary>
    Code,

    /// <summary>A Roman numeral.</summary>
    Roman,

    /// <summary>A mark inside a sentence: a comma, a bracket, a dash.</summary>
    Comma,

    /// <summary>A mark that ends a sentence or a cell.</summary>
    Stop,

    /// <summary>An address, a telephone number, anything that is left alone.</summary>
    Other,
}
