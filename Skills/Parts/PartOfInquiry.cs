namespace Assistant.Skills.Parts;

/// <summary>One unit's part with what was asked.</summary>
/// <param name="Inquiry">What was asked.</param>
/// <param name="Part">The unit's part.</param>
public sealed record PartOfInquiry(PartInquiry Inquiry, Part Part)
{
    /// <summary>Whether it is still owed after its last day.</summary>
    public bool IsOverdue(DateOnly today) => !Part.IsSettled && Inquiry.By < today;
}
