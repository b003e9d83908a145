namespace Assistant.Skills.Extensions;

/// <summary>The fields of a request for a later last day, and of the decision on it.</summary>
public enum ExtensionField
{
    /// <summary>Which task.</summary>
    Task,

    /// <summary>The last day asked for.</summary>
    To,

    /// <summary>Why it is asked for.</summary>
    Reason,

    /// <summary>What is decided.</summary>
    Decision,

    /// <summary>Why it is decided so.</summary>
    Ground,
}
