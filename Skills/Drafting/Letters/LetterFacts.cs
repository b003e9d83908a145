using Assistant.Skills.Answering;

namespace Assistant.Skills.Drafting.Letters;

/// <summary>The facts that a letter states.</summary>
/// <param name="Tasks">The task it is about, or the late ones.</param>
/// <param name="Reports">The periodic reports it asks for.</param>
internal sealed record LetterFacts(IReadOnlyList<TaskEntry> Tasks, IReadOnlyList<ReportOccurrence> Reports)
{
    /// <summary>Whether there are none.</summary>
    public bool AreNone => Tasks.Count == 0 && Reports.Count == 0;
}
