using Assistant.Skills.Answering;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills;

/// <summary>
/// What a skill found or prepared: facts with their citations, never prose. Bot turns it into words and cards.
/// </summary>
/// <param name="Request">The request it answers.</param>
public abstract record SkillResult(Request Request)
{
    /// <summary>What was asked for, one entry a task or report, in the order shown; empty where nothing countable was asked.</summary>
    public virtual IReadOnlyList<AnswerItem> Items => [];

    /// <summary>The sources of its facts, in the order shown.</summary>
    public virtual IReadOnlyList<Citation> Citations => [];
}
