namespace Assistant.Skills.Meetings;

/// <summary>A time at which a meeting could be held.</summary>
/// <param name="Start">When it begins, on the office's clocks.</param>
/// <param name="End">When it ends, excluded.</param>
public sealed record FreeSlot(DateTimeOffset Start, DateTimeOffset End);
