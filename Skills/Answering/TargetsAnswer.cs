using Assistant.Skills.Understanding;

namespace Assistant.Skills.Answering;

/// <summary>Quantified goals.</summary>
/// <param name="Asked">The request.</param>
/// <param name="Targets">The goals, those of the asker's organisation first.</param>
public sealed record TargetsAnswer(TargetsRequest Asked, IReadOnlyList<TargetEntry> Targets) : SkillResult(Asked)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => [.. Targets.Select(target => target.Citation)];
}
