namespace Assistant.Skills.Understanding;

/// <summary>What can you do.</summary>
public sealed record HelpRequest() : Request;
