namespace Assistant.Skills.Grounding;

/// <summary>Why the answer without a model is given where one is configured.</summary>
public enum ProseFailure
{
    /// <summary>The model could not be reached, or answered with an error.</summary>
    Unavailable,

    /// <summary>It took longer, or more, than a question may cost.</summary>
    OverLimit,

    /// <summary>It was filtered, cut off, or refused.</summary>
    Refused,

    /// <summary>What it answered does not keep the format.</summary>
    Malformed,

    /// <summary>Nothing of what it said was left after checking, or not the line that answers.</summary>
    NothingLeft,
}
