namespace Assistant.Skills.Reminders;

/// <summary>Until when somebody may put a reminder off with one press.</summary>
public enum SnoozeChoice
{
    /// <summary>chiều nay 14:00</summary>
    ThisAfternoon,

    /// <summary>sáng mai</summary>
    TomorrowMorning,

    /// <summary>3 ngày nữa</summary>
    InThreeDays,

    /// <summary>tuần sau, thứ Hai</summary>
    NextMonday,
}
