using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>Quantified goals.</summary>
/// <param name="Asked">The request.</param>
/// <param name="Targets">The goals, those of the asker's organisation first.</param>
public sealed record TargetsAnswer(TargetsRequest Asked, IReadOnlyList<TargetEntry> Targets) : SkillResult(Asked)
{
    /// <summary>Whether they are only the nearest there are, and speak of no more than a part of what was asked.</summary>
    public bool IsNearest { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => [.. Targets.Select(target => target.Citation)];
}
