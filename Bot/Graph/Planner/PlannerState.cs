namespace Assistant.Bot.Graph.Planner;

/// <summary>How far work is; Planner knows no more.</summary>
internal enum PlannerState
{
    /// <summary>Not begun.</summary>
    NotStarted,

    /// <summary>Begun.</summary>
    InProgress,

    /// <summary>Done.</summary>
    Completed,
}
