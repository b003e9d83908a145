namespace Assistant.Skills.Understanding;

/// <summary>One task in full.</summary>
public sealed record ExplainRequest(TaskReference Task) : Request;
