namespace Assistant.Knowledge.Plans;

/// <summary>What identifies a plan through its versions: number and issuer, else its title. The default value is no id.</summary>
/// <param name="Value">An opaque key.</param>
public readonly record struct PlanId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
