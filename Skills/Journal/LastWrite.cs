namespace Assistant.Skills.Journal;

/// <summary>Who wrote a record last.</summary>
/// <param name="Entry">The number of the journal's entry.</param>
/// <param name="PersonId">The person's id.</param>
/// <param name="PersonName">The person's name; null where the channel gave none.</param>
/// <param name="At">When.</param>
public sealed record LastWrite(long Entry, string PersonId, string? PersonName, DateTimeOffset At);
