using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings;
using Assistant.Skills.Reminders;

namespace Assistant.Skills.Undoing;

/// <summary>What somebody had written down last, and how it can be taken back. One of the nested records. Nothing is stored by finding it.</summary>
public abstract record UndoFound
{
    private UndoFound()
    {
    }

    /// <summary>A report on a task: the progress skill takes it back.</summary>
    public sealed record Report : UndoFound;

    /// <summary>A meeting was taken down, or stands again: it is to be cancelled.</summary>
    /// <param name="Meeting">The meeting.</param>
    public sealed record ToCancel(Meeting Meeting) : UndoFound;

    /// <summary>A meeting was changed: it is to be changed back.</summary>
    /// <param name="Meeting">The meeting as it is.</param>
    /// <param name="Before">What it is to become: what it was before.</param>
    public sealed record ToChangeBack(Meeting Meeting, MeetingDraft Before) : UndoFound;

    /// <summary>A meeting was cancelled: it is to stand again.</summary>
    /// <param name="Meeting">The meeting.</param>
    /// <param name="Warnings">What speaks against it by now.</param>
    public sealed record ToReinstate(Meeting Meeting, IReadOnlyList<MeetingWarning> Warnings) : UndoFound;

    /// <summary>A reminder was set: it is to be cancelled.</summary>
    /// <param name="Reminder">The reminder.</param>
    public sealed record ToDrop(Reminder Reminder) : UndoFound;

    /// <summary>It was written too long ago.</summary>
    /// <param name="Deed">What.</param>
    /// <param name="At">When.</param>
    public sealed record TooLate(UndoneDeed Deed, DateTimeOffset At) : UndoFound;

    /// <summary>Somebody has written the meeting since.</summary>
    /// <param name="Meeting">The meeting as it is.</param>
    /// <param name="Last">Who, and when.</param>
    public sealed record ChangedSince(Meeting Meeting, LastWrite Last) : UndoFound;

    /// <summary>The person may not change that meeting any more.</summary>
    /// <param name="Refusal">Why, and who may.</param>
    public sealed record NotPermitted(Refusal Refusal) : UndoFound;

    /// <summary>There is no way back from it.</summary>
    /// <param name="Deed">What.</param>
    public sealed record NoWayBack(UndoneDeed Deed) : UndoFound;

    /// <summary>The person has had nothing written down.</summary>
    public sealed record Nothing : UndoFound;
}
