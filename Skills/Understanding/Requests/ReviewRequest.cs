namespace Assistant.Skills.Understanding.Requests;

/// <summary>Going through what was read doubtfully in a plan, to confirm or correct it. Outside chat it is answered as a question about the plan.</summary>
/// <param name="Source">The plan's source; null where the message names none.</param>
/// <param name="Text">The plan's name as written.</param>
public sealed record ReviewRequest(string? Source = null, string? Text = null) : Request;
