namespace Assistant.Knowledge.Plans;

/// <summary>What identifies a plan through its versions: number and issuer, else its title. The default value is no id.</summary>
/// <param name="Value">An opaque key.</param>
public readonly record struct PlanId(string Value)
{
    /// <summary>
    /// Whether the program gave it, to a plan that it made itself and always knows again by it. An id that is made of a document's
    /// words has a bar between them.
    /// </summary>
    public bool IsGiven => !string.IsNullOrEmpty(Value) && !Value.Contains('|', StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
