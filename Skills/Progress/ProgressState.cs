namespace Assistant.Skills.Progress;

/// <summary>What a person reports of a task.</summary>
public enum ProgressState
{
    /// <summary>chưa làm</summary>
    NotStarted,

    /// <summary>đang làm</summary>
    InProgress,

    /// <summary>xong</summary>
    Done,

    /// <summary>tạm dừng</summary>
    Paused,
}
