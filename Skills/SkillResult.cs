using Assistant.Skills.Understanding;

namespace Assistant.Skills;

/// <summary>
/// What a skill found or prepared: facts with their citations, never prose. Bot turns it into words and cards.
/// </summary>
/// <param name="Request">The request it answers.</param>
public abstract record SkillResult(Request Request);
