using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders;

/// <summary>What became of setting a reminder. One of the nested records.</summary>
public abstract record ReminderSet
{
    private ReminderSet()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="Reminder">The reminder.</param>
    /// <param name="Upcoming">What a standing reminder will send as far as the plans tell today, the earliest first; empty for a one-off.</param>
    public sealed record Stored(Reminder Reminder, IReadOnlyList<UpcomingReminder> Upcoming) : ReminderSet
    {
        /// <summary>When the first list is sent; null for anything but a regular list.</summary>
        public DateTimeOffset? NextList { get; init; }

        /// <summary>How many persons and conversations are reminded.</summary>
        public int Recipients { get; init; }
    }

    /// <summary>The same card had been confirmed before; nothing was stored now.</summary>
    public sealed record AlreadyStored : ReminderSet;

    /// <summary>It cannot be stored as it is filled in.</summary>
    /// <param name="Errors">What is wrong, field by field.</param>
    public sealed record Invalid(IReadOnlyList<ReminderFieldError> Errors) : ReminderSet;

    /// <summary>The person may not; nothing was stored.</summary>
    /// <param name="Refusal">Why, and who may.</param>
    public sealed record NotPermitted(Refusal Refusal) : ReminderSet;

    /// <summary>The journal cannot be written at present; nothing was stored.</summary>
    public sealed record NotWritable : ReminderSet;
}
