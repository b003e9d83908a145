using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>Which requests for a later last day wait for a decision.</summary>
/// <param name="Unit">Whose tasks; null for all that the asker may see.</param>
public sealed record ExtensionsRequest(Unit? Unit) : Request;
