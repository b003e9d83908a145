using Assistant.Skills.Directory;
using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Skills.Meetings;

/// <summary>What became of logging a meeting. One of the nested records.</summary>
public abstract record MeetingLogged
{
    private MeetingLogged()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="Meeting">The meeting.</param>
    /// <param name="Warnings">What speaks against it all the same.</param>
    public sealed record Stored(Meeting Meeting, IReadOnlyList<MeetingWarning> Warnings) : MeetingLogged
    {
        /// <summary>The work that its conclusions give, stored with it.</summary>
        public IReadOnlyList<ConclusionWork> Work { get; init; } = [];
    }

    /// <summary>The same card had been confirmed before; nothing was stored now.</summary>
    /// <param name="Meeting">The meeting as it was stored then.</param>
    public sealed record AlreadyStored(Meeting Meeting) : MeetingLogged;

    /// <summary>It cannot be stored as it is filled in.</summary>
    /// <param name="Errors">What is wrong, field by field.</param>
    public sealed record Invalid(IReadOnlyList<MeetingFieldError> Errors) : MeetingLogged;

    /// <summary>The person may not; nothing was stored.</summary>
    /// <param name="Refusal">Why, and who may.</param>
    public sealed record NotPermitted(Refusal Refusal) : MeetingLogged;

    /// <summary>The journal cannot be written at present; nothing was stored.</summary>
    public sealed record NotWritable : MeetingLogged;
}
