namespace Assistant.Skills.Extensions;

/// <summary>Why no later day can be asked for a task, whoever asks.</summary>
public enum ExtensionObstacle
{
    /// <summary>The plan names no last day for it.</summary>
    NoLastDay,

    /// <summary>It is continuous work, which is never due.</summary>
    Continuous,

    /// <summary>It was reported done.</summary>
    Done,
}
