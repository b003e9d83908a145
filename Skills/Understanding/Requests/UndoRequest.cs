namespace Assistant.Skills.Understanding.Requests;

/// <summary>Take back what one has just had written down.</summary>
public sealed record UndoRequest : Request;
