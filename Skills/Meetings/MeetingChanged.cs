using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Skills.Meetings;

/// <summary>What became of changing or cancelling a meeting, or of taking that back. One of the nested records.</summary>
public abstract record MeetingChanged
{
    private MeetingChanged()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="Meeting">The meeting as it is now.</param>
    /// <param name="Warnings">What speaks against it all the same; nothing when it was cancelled.</param>
    public sealed record Stored(Meeting Meeting, IReadOnlyList<MeetingWarning> Warnings) : MeetingChanged
    {
        /// <summary>The work that its conclusions now give, stored with it; nothing when it was cancelled.</summary>
        public IReadOnlyList<ConclusionWork> Work { get; init; } = [];
    }

    /// <summary>The same card had been confirmed before; nothing was stored now.</summary>
    /// <param name="Meeting">The meeting as it is now.</param>
    public sealed record AlreadyStored(Meeting Meeting) : MeetingChanged;

    /// <summary>Somebody changed or cancelled it since the person saw it; nothing was stored.</summary>
    /// <param name="Meeting">The meeting as it is now.</param>
    /// <param name="Last">By whom, and when.</param>
    public sealed record ChangedMeanwhile(Meeting Meeting, LastWrite Last) : MeetingChanged;

    /// <summary>It was cancelled too long ago to be taken back; nothing was stored.</summary>
    /// <param name="Meeting">The meeting as it is now.</param>
    public sealed record TooLate(Meeting Meeting) : MeetingChanged;

    /// <summary>It cannot be stored as it is filled in.</summary>
    /// <param name="Errors">What is wrong, field by field.</param>
    public sealed record Invalid(IReadOnlyList<MeetingFieldError> Errors) : MeetingChanged;

    /// <summary>The person may not change it, or not make it what it is to be; nothing was stored.</summary>
    /// <param name="Refusal">Why, and who may.</param>
    public sealed record NotPermitted(Refusal Refusal) : MeetingChanged;

    /// <summary>The asker's organisation has no such meeting.</summary>
    public sealed record NotFound : MeetingChanged;

    /// <summary>The journal cannot be written at present; nothing was stored.</summary>
    public sealed record NotWritable : MeetingChanged;
}
