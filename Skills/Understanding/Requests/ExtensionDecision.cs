namespace Assistant.Skills.Understanding.Requests;

/// <summary>What somebody decides on a request for a later last day.</summary>
public enum ExtensionDecision
{
    /// <summary>The later day is granted.</summary>
    Granted,

    /// <summary>The day stays as it was.</summary>
    Refused,
}
