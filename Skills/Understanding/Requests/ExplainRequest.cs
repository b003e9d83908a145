namespace Assistant.Skills.Understanding.Requests;

/// <summary>One task in full.</summary>
public sealed record ExplainRequest(TaskReference Task) : Request;
