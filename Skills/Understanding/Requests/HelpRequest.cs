namespace Assistant.Skills.Understanding.Requests;

/// <summary>What can you do.</summary>
public sealed record HelpRequest() : Request;
