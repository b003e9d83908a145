namespace Assistant.Skills.Understanding.Requests;

/// <summary>Which tasks are meant, by what became of them.</summary>
public enum TaskState
{
    /// <summary>Not reported done.</summary>
    Open,

    /// <summary>Past its last day and not reported done.</summary>
    Overdue,

    /// <summary>Reported done.</summary>
    Done,

    /// <summary>All.</summary>
    Any,
}
