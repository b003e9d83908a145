using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>Which tasks are about something.</summary>
public sealed record FindRequest(string Text, Unit? Unit = null, TaskRole? As = null) : Request;
