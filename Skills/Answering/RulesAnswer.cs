using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>Meeting rules.</summary>
/// <param name="Asked">The request.</param>
/// <param name="Rules">The rules, those of the asker's organisation first.</param>
public sealed record RulesAnswer(RulesRequest Asked, IReadOnlyList<RuleEntry> Rules) : SkillResult(Asked)
{
    /// <summary>The kind of meeting asked about, where no plan rules it and the rules shown are those of other kinds; else null.</summary>
    public string? Unmatched { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => [.. Rules.Select(rule => rule.Citation)];
}
