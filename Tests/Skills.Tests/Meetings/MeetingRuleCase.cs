using Assistant.Skills.Meetings;

namespace Assistant.Skills.Tests.Meetings;

/// <summary>One row of the table of rules: a meeting that is about to be logged, what the journal holds, and all that is to be said against it.</summary>
/// <param name="Name">What the row shows.</param>
/// <param name="Draft">The meeting.</param>
/// <param name="Logged">What was logged before.</param>
/// <param name="Expected">The warnings, each with the line and the words it rests on.</param>
internal sealed record MeetingRuleCase(string Name, MeetingDraft Draft, IReadOnlyList<MeetingDraft> Logged, IReadOnlyList<string> Expected)
{
    /// <summary>Whether the draft changes the first meeting that was logged.</summary>
    public bool IsChange { get; init; }
}
