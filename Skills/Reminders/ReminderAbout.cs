using Assistant.Knowledge.Time;
using Assistant.Skills.Meetings;

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

    /// <summary>A meeting that is to begin. Attendees and conclusions are left out: not every recipient may see them.</summary>
    /// <param name="Meeting">The meeting.</param>
    public sealed record MeetingAhead(Meeting Meeting) : ReminderAbout;

    /// <summary>A list of what falls due. What is done is left out.</summary>
    /// <param name="Span">What it covers.</param>
    /// <param name="Days">Its days.</param>
    /// <param name="Deadlines">The last days in it, the earliest first.</param>
    /// <param name="Overdue">The tasks whose last day is over, the longest over first.</param>
    /// <param name="Meetings">The meetings in it, the earliest first, without attendees and conclusions.</param>
    public sealed record Due(ListSpan Span, DateRange Days, IReadOnlyList<Deadline> Deadlines, IReadOnlyList<Deadline> Overdue, IReadOnlyList<Meeting> Meetings)
        : ReminderAbout;
}
