namespace Assistant.Bot.Graph.Calendar;

/// <summary>Somebody, or a room, that is invited by address.</summary>
internal sealed record Invitee(string Address, string Name, InviteeKind Kind);
