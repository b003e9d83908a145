namespace Assistant.Skills.Progress;

/// <summary>What an entry in a task's history is.</summary>
public enum ProgressChange
{
    /// <summary>A report.</summary>
    Reported,

    /// <summary>A report that work which was done is not.</summary>
    Reopened,

    /// <summary>The entry before it was taken back; what this one says is what stood before that.</summary>
    TakenBack,
}
