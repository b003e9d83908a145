namespace Assistant.Bot.Graph.Tasks;

/// <summary>How far work is; Planner and To Do know no more.</summary>
internal enum TaskState
{
    /// <summary>Not begun.</summary>
    NotStarted,

    /// <summary>Begun.</summary>
    InProgress,

    /// <summary>Done.</summary>
    Completed,
}
