namespace Assistant.Skills.Understanding.Requests;

/// <summary>In which role a unit bears a task.</summary>
public enum TaskRole
{
    /// <summary>chủ trì</summary>
    Lead,

    /// <summary>phối hợp</summary>
    Coordinator,

    /// <summary>Either.</summary>
    Any,
}
