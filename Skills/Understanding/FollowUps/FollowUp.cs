using Assistant.Skills.Rewriting;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>What a message that leans on the last answer means. One of the nested records.</summary>
public abstract record FollowUp
{
    private FollowUp()
    {
    }

    /// <summary>A request, completed by what was said before.</summary>
    /// <param name="Understood">The request.</param>
    /// <param name="Focus">The place of the remembered thing it is about, which then stays in mind with its whole list; null when the request's answer takes the place of what was remembered.</param>
    public sealed record Asks(Understood Understood, int? Focus) : FollowUp;

    /// <summary>The last answer once more: its next page, or as a table.</summary>
    /// <param name="View">What is to be shown.</param>
    public sealed record Shows(AnswerView View) : FollowUp;

    /// <summary>The last answer told once more, shorter or for whoever leads; also where there is none, which is then said.</summary>
    /// <param name="Form">How.</param>
    public sealed record Rewrites(BriefForm Form) : FollowUp;

    /// <summary>The words of the plan that remembered things were read from.</summary>
    /// <param name="Focus">The one thing; null for all that were shown.</param>
    public sealed record Cites(int? Focus) : FollowUp;

    /// <summary>It points at something that is not there: "việc thứ chín" of four, or "cái đó" with nothing said before.</summary>
    /// <param name="Count">How many things there are to point at; 0 when nothing was said before.</param>
    public sealed record PointsNowhere(int Count) : FollowUp;

    /// <summary>It goes back to a dialog that was left open: "quay lại cuộc họp lúc nãy".</summary>
    /// <param name="About">The kind of dialog it names; null for whichever is open.</param>
    public sealed record Returns(DialogSubject? About) : FollowUp;
}
