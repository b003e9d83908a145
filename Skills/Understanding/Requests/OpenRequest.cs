namespace Assistant.Skills.Understanding.Requests;

/// <summary>Anything else the plans may answer.</summary>
public sealed record OpenRequest(string Text) : Request;
