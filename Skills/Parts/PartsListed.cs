using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Parts;

/// <summary>Which units have sent their part and which have not, and what the person's own unit owes.</summary>
/// <param name="Request">The request.</param>
/// <param name="Inquiries">What was asked, the newest first, with every unit's part.</param>
/// <param name="Own">What the person's unit was asked for and has not sent, the earliest last day first.</param>
public sealed record PartsListed(Request Request, IReadOnlyList<InquiryStanding> Inquiries, IReadOnlyList<PartOfInquiry> Own) : SkillResult(Request);
