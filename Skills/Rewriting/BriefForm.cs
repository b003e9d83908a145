namespace Assistant.Skills.Rewriting;

/// <summary>How an answer is told once more.</summary>
public enum BriefForm
{
    /// <summary>Shorter: its figures and the few rows that press most.</summary>
    Shorter,

    /// <summary>For somebody who leads: one paragraph of the totals, what presses most, and what is asked of whoever leads.</summary>
    ForLeader,
}
