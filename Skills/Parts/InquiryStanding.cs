namespace Assistant.Skills.Parts;

/// <summary>What was asked, with every unit's part.</summary>
/// <param name="Inquiry">What was asked.</param>
/// <param name="Parts">The parts, in the order asked.</param>
public sealed record InquiryStanding(PartInquiry Inquiry, IReadOnlyList<Part> Parts)
{
    /// <summary>Whether every unit has sent its part or has none.</summary>
    public bool IsSettled => Parts.All(part => part.IsSettled);
}
