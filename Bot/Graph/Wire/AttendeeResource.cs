namespace Assistant.Bot.Graph.Wire;

/// <summary>Somebody or something invited.</summary>
internal sealed record AttendeeResource(string Type, EmailAddressResource EmailAddress);
