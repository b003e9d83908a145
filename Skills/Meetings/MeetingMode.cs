namespace Assistant.Skills.Meetings;

/// <summary>How a meeting is held.</summary>
public enum MeetingMode
{
    /// <summary>trực tuyến</summary>
    Online,

    /// <summary>trực tiếp</summary>
    InPerson,

    /// <summary>kết hợp</summary>
    Hybrid,
}
