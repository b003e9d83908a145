using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders;

/// <summary>What became of cancelling reminders. One of the nested records.</summary>
public abstract record ReminderCancelled
{
    private ReminderCancelled()
    {
    }

    /// <summary>They are cancelled and will send nothing more.</summary>
    /// <param name="Reminders">The reminders.</param>
    public sealed record Done(IReadOnlyList<Reminder> Reminders) : ReminderCancelled;

    /// <summary>The same operation had been done before; nothing was changed now.</summary>
    public sealed record AlreadyDone : ReminderCancelled;

    /// <summary>None of the person's reminders is meant.</summary>
    public sealed record NothingMatches : ReminderCancelled;

    /// <summary>Several are meant, and not all were asked for.</summary>
    /// <param name="Candidates">Those that may be meant.</param>
    public sealed record Ambiguous(IReadOnlyList<ReminderListing> Candidates) : ReminderCancelled;

    /// <summary>The person may not; nothing was changed.</summary>
    /// <param name="Refusal">Why, and who may.</param>
    public sealed record NotPermitted(Refusal Refusal) : ReminderCancelled;

    /// <summary>The journal cannot be written at present; nothing was changed.</summary>
    public sealed record NotWritable : ReminderCancelled;
}
