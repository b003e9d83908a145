namespace Assistant.Skills.Grounding.Checking;

/// <summary>The smallest piece of a text that says something by itself. Two terms say the same when kind and value are equal.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">What it says, however it was written: "ngày 20 tháng 6" and "20/6" have one value.</param>
/// <param name="Join">What stands before it.</param>
internal readonly record struct Term(TermKind Kind, string Value, TermJoin Join)
{
    /// <summary>Whether it is written as a name: with a capital within a sentence, or in capitals altogether.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether it belongs to a name, the name of a unit included.</summary>
    public bool Names => IsName || Kind == TermKind.Unit;

    /// <summary>Whether a sentence that leaves it out between two others may say something else than the line does.</summary>
    public bool IsFixed => Kind != TermKind.Word || IsName || CheckingWords.Limits(Value);

    /// <summary>Whether it says the same as another.</summary>
    public bool Says(Term other) => Kind == other.Kind && string.Equals(Value, other.Value, StringComparison.Ordinal);
}
