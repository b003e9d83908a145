namespace Assistant.Skills.Parts;

/// <summary>Somebody who is asked for a unit's part.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="Name">The person's name.</param>
/// <param name="IsReachable">Whether the assistant can write to the person now; else the question waits until it meets the person.</param>
public sealed record AskedPerson(string Id, string Name, bool IsReachable);
