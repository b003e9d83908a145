namespace Assistant.Bot.Graph.Calendar;

/// <summary>An event that stands in the calendar.</summary>
/// <param name="Id">Graph's id, which survives moves: store it.</param>
/// <param name="JoinLink">How it is joined online. Empty: it is not online, or Teams has not made the link yet.</param>
internal sealed record PutEvent(string Id, string JoinLink);
