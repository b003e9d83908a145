namespace Assistant.Skills.Parts;

/// <summary>A unit's answer: who gave it, and when.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="PersonId">The id of who answered.</param>
/// <param name="PersonName">That person's name.</param>
/// <param name="At">When.</param>
public sealed record PartReply(PartAnswer Answer, string PersonId, string? PersonName, DateTimeOffset At);
