namespace Assistant.Skills.Understanding.Reminders;

/// <summary>What somebody says to reminders just received. One of the nested records.</summary>
/// <param name="Which">Which of them.</param>
public abstract record SaidOfReminder(ReminderPointer Which)
{
    /// <summary>Say it again later: "để mai nhắc lại".</summary>
    /// <param name="Which">Which of them.</param>
    /// <param name="Until">When; null where no time was said.</param>
    public sealed record Again(ReminderPointer Which, DateTimeOffset? Until) : SaidOfReminder(Which);

    /// <summary>Never say it again: "đừng nhắc việc này nữa".</summary>
    /// <param name="Which">Which of them.</param>
    public sealed record Stop(ReminderPointer Which) : SaidOfReminder(Which);

    /// <summary>It is done: "xong rồi", "đã gửi".</summary>
    /// <param name="Which">Which of them.</param>
    public sealed record Done(ReminderPointer Which) : SaidOfReminder(Which);
}
