namespace Assistant.Knowledge.Plans;

/// <summary>Why a value that was read should be looked at by a person.</summary>
public enum DoubtReason
{
    /// <summary>The words it was read from are damaged, and their repair is uncertain.</summary>
    Misread,

    /// <summary>It could not be read in its own place and was taken from a neighbour that fits.</summary>
    TakenFromNeighbour,

    /// <summary>The plan says something here that was not understood: a time like "khi có yêu cầu", half a name.</summary>
    NotUnderstood,

    /// <summary>The words can be read in more than one way.</summary>
    Ambiguous,

    /// <summary>Nothing was found where the plan's other entries have something.</summary>
    Missing,

    /// <summary>A person corrected it once, and the plan's words have changed since.</summary>
    ChangedSinceCorrected,
}
