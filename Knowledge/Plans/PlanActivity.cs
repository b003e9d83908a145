namespace Assistant.Knowledge.Plans;

/// <summary>One item of a task's content.</summary>
/// <param name="Text">Its words on one line, marks restored.</param>
/// <param name="Evidence">Where it was read.</param>
public sealed record PlanActivity(string Text, Evidence Evidence);
