namespace Assistant.Skills.Answering;

/// <summary>The sections of a list of due work, in the order shown.</summary>
public enum DueSection
{
    /// <summary>The last day has passed and nobody reported it done.</summary>
    Overdue,

    /// <summary>The last day lies in the period.</summary>
    Due,

    /// <summary>A periodic report whose last allowed day lies in the period.</summary>
    Report,

    /// <summary>Continuous work whose plan's years touch the period.</summary>
    Ongoing,
}
