namespace Assistant.Skills.Extensions;

/// <summary>Who decided on a request for a later last day, when and why.</summary>
/// <param name="PersonId">The id of who decided.</param>
/// <param name="PersonName">That person's name.</param>
/// <param name="On">On which day of the office.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why; null where nobody said, which only a later day that was granted may be without.</param>
public sealed record ExtensionVerdict(string PersonId, string? PersonName, DateOnly On, DateTimeOffset At, string? Reason);
