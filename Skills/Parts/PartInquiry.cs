namespace Assistant.Skills.Parts;

/// <summary>What the units that coordinate on a task were asked for.</summary>
/// <param name="Id">Its id, opaque.</param>
/// <param name="Organization">The organisation in whose journal it stands.</param>
/// <param name="PlanId">The plan, by what identifies it through its versions.</param>
/// <param name="TaskKey">The task's key in it.</param>
/// <param name="Document">The plan's number; null for one without.</param>
/// <param name="Title">The task's title when it was asked.</param>
/// <param name="What">What they are to send.</param>
/// <param name="By">The last day for it, included.</param>
/// <param name="PersonId">The id of who asked.</param>
/// <param name="PersonName">That person's name.</param>
/// <param name="Unit">That person's unit.</param>
/// <param name="AskedAt">When.</param>
public sealed record PartInquiry(
    string Id,
    string Organization,
    string PlanId,
    string TaskKey,
    string? Document,
    string Title,
    string What,
    DateOnly By,
    string PersonId,
    string? PersonName,
    string? Unit,
    DateTimeOffset AskedAt);
