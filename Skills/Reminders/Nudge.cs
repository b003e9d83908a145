using Assistant.Knowledge.Time;

namespace Assistant.Skills.Reminders;

/// <summary>
/// Which of the reminders about one thing a message is. With recipient, item and due date it identifies a message owed: each is owed once. One of
/// the nested records.
/// </summary>
public abstract record Nudge
{
    private Nudge()
    {
    }

    /// <summary>A length of time before it is due; no length for the day itself.</summary>
    /// <param name="Length">How long before. Whole weeks count as days: "1 tuần" and "7 ngày" are the same message.</param>
    public sealed record Before(CalendarDuration Length) : Nudge;

    /// <summary>Weeks after the last day, as long as the work is not done.</summary>
    /// <param name="Weeks">How many, from 1.</param>
    public sealed record Overdue(int Weeks) : Nudge;

    /// <summary>Told to the leader, a week after the last day.</summary>
    public sealed record Escalated : Nudge;

    /// <summary>A one-off at an instant that somebody named.</summary>
    public sealed record Once : Nudge;

    /// <summary>A regular list.</summary>
    public sealed record Listed : Nudge;

    /// <summary>Said again, because the person put it off.</summary>
    /// <param name="Until">Until when.</param>
    public sealed record Snoozed(DateTimeOffset Until) : Nudge;
}
