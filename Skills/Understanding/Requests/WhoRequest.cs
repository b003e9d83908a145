namespace Assistant.Skills.Understanding.Requests;

/// <summary>Who leads or coordinates something.</summary>
public sealed record WhoRequest(string Text, TaskRole? As = null, TaskReference? Task = null) : Request;
