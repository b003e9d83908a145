using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Answering;

/// <summary>A cap on meetings with its plan.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Rule">The cap.</param>
public sealed record RuleEntry(Plan Plan, MeetingRule Rule)
{
    /// <summary>Where it stands.</summary>
    public Citation Citation => Citation.Of(Plan, Rule.Evidence);
}
