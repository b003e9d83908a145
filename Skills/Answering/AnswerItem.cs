using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Answering;

/// <summary>One thing that was asked for.</summary>
/// <param name="Source">The plan's file.</param>
/// <param name="Key">The task's key; null for a report, which has none.</param>
/// <param name="Section">Where it stands in a list of due work; null in other answers.</param>
public sealed record AnswerItem(string Source, TaskKey? Key, DueSection? Section);
