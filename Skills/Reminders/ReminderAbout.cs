namespace Assistant.Skills.Reminders;

/// <summary>What one message reminds of. One of the nested records.</summary>
public abstract record ReminderAbout
{
    private ReminderAbout()
    {
    }

    /// <summary>What the person asked to be reminded of, in the person's words.</summary>
    /// <param name="Text">The words.</param>
    public sealed record Words(string Text) : ReminderAbout;

    /// <summary>A last day set by a plan.</summary>
    /// <param name="Deadline">The deadline.</param>
    public sealed record LastDay(Deadline Deadline) : ReminderAbout;
}
