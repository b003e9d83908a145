namespace Assistant.Knowledge.Time.Grammar;

/// <summary>How a token is written.</summary>
[Flags]
internal enum TokenTraits
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>No white space before it.</summary>
    Glued = 1,

    /// <summary>Without the marks its word has.</summary>
    Loose = 2,

    /// <summary>First letter a capital.</summary>
    Capital = 4,

    /// <summary>All letters capitals.</summary>
    Upper = 8,

    /// <summary>Has a letter outside ASCII.</summary>
    Marked = 16,

    /// <summary>Part of a symbol or number that is no time.</summary>
    Blocked = 32,

    /// <summary>The name of a holiday may begin with it.</summary>
    OpensName = 64,
}
