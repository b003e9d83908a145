namespace Assistant.Knowledge.Plans.Corrections;

/// <summary>How a correction stands to the present version of its plan.</summary>
public enum CorrectionState
{
    /// <summary>The words that the person looked at stand as they stood, or the reading now agrees with the person: it holds.</summary>
    Holds,

    /// <summary>The words have changed, and are read as wrongly as before: it holds, and is to be confirmed again.</summary>
    ToConfirm,

    /// <summary>The words have changed, and say something new: what is read now holds until a person confirms either.</summary>
    Overtaken,

    /// <summary>What it belongs to is no longer in the plan; it is kept in case it comes back.</summary>
    Lost,
}
