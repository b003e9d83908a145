namespace Assistant.Knowledge.Time.Grammar;

/// <summary>Roman numerals up to XII, as quarters and months carry them.</summary>
internal static class Roman
{
    /// <summary>The value of a folded numeral; 0 where it is none.</summary>
    internal static int Value(ReadOnlySpan<char> folded) => folded switch
    {
        "i" => 1,
        "ii" => 2,
        "iii" => 3,
        "iv" => 4,
        "v" => 5,
        "vi" => 6,
        "vii" => 7,
        "viii" => 8,
        "ix" => 9,
        "x" => 10,
        "xi" => 11,
        "xii" => 12,
        _ => 0,
    };
}
