using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Meetings.Finding;

/// <summary>Which meeting somebody means. One of the nested records; what the asker may not see of a meeting is left out of it.</summary>
public abstract record MeetingFound
{
    private MeetingFound()
    {
    }

    /// <summary>This one.</summary>
    /// <param name="Meeting">The meeting; it stands.</param>
    public sealed record One(Meeting Meeting) : MeetingFound;

    /// <summary>Several fit as well: which is to be asked.</summary>
    /// <param name="Meetings">At least two that stand, the likeliest first.</param>
    public sealed record Several(IReadOnlyList<Meeting> Meetings) : MeetingFound;

    /// <summary>It was cancelled already.</summary>
    /// <param name="Meeting">The meeting.</param>
    /// <param name="Last">Who wrote it last: who cancelled it.</param>
    public sealed record Cancelled(Meeting Meeting, LastWrite Last) : MeetingFound;

    /// <summary>There is none such.</summary>
    /// <param name="Sought">What was looked for.</param>
    /// <param name="Near">Those that fit in part, the likeliest first; three at most.</param>
    public sealed record None(MeetingPointer Sought, IReadOnlyList<Meeting> Near) : MeetingFound;

    /// <summary>The person may not see meetings.</summary>
    /// <param name="Refusal">Why, and who may.</param>
    public sealed record NotPermitted(Refusal Refusal) : MeetingFound;
}
