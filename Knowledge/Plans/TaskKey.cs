namespace Assistant.Knowledge.Plans;

/// <summary>
/// The key of a task in its plan: the path of numerals in the text ("II.4", "3.2.a"), unique in the plan ("II(2).1").
/// The default value is no key.
/// </summary>
/// <param name="Value">The key as written in exports.</param>
public readonly record struct TaskKey(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
