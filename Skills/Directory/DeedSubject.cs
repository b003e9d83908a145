namespace Assistant.Skills.Directory;

/// <summary>What a deed is done to, as far as permission depends on it. It is made from what is stored and from the plans, never from what a card says.</summary>
/// <param name="Organization">The organisation it belongs to.</param>
/// <param name="Units">The units it belongs to: who leads the task, whose meeting it is. Empty where it is the whole organisation's.</param>
public sealed record DeedSubject(string Organization, UnitList Units)
{
    /// <summary>The id of the person who took it down or asked for it; null for what stands in a plan and for what is new.</summary>
    public string? AuthorId { get; init; }
}
