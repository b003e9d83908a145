namespace Assistant.Bot.Graph.Calendar;

/// <summary>A stretch of time that is taken.</summary>
/// <param name="Start">From.</param>
/// <param name="End">Until, exclusive.</param>
/// <param name="Kind">How firmly.</param>
/// <param name="Subject">By what. Empty: the assistant may not see it.</param>
internal sealed record BusySlot(DateTimeOffset Start, DateTimeOffset End, BusyKind Kind, string Subject);
