namespace Assistant.Skills.Meetings;

/// <summary>A stretch of time that a calendar outside the journal has taken.</summary>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends, excluded.</param>
/// <param name="Taken">What is taken: the drafted meeting's chair, place or unit.</param>
/// <param name="Name">The name of that chair, place or unit, as the calendar has it; never what the time is taken for, which may be private.</param>
public sealed record BusyTime(DateTimeOffset Start, DateTimeOffset End, ClashReason Taken, string Name);
