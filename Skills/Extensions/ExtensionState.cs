namespace Assistant.Skills.Extensions;

/// <summary>What became of a request for a later last day.</summary>
public enum ExtensionState
{
    /// <summary>It waits for a decision.</summary>
    Asked,

    /// <summary>The later day is in force.</summary>
    Granted,

    /// <summary>The day stays as it was.</summary>
    Refused,

    /// <summary>Who asked took it back before it was decided.</summary>
    Withdrawn,
}
