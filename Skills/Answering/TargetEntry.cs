using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Answering;

/// <summary>A quantified goal with its plan.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Target">The goal.</param>
public sealed record TargetEntry(Plan Plan, Target Target)
{
    /// <summary>Where it stands.</summary>
    public Citation Citation => Citation.Of(Plan, Target.Evidence);
}
