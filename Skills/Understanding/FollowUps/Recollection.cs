using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>What the last answer left in mind, for the next message of the same person in the same conversation to lean on.</summary>
/// <param name="Request">The request that was answered.</param>
/// <param name="Things">The rows of the answer, all pages, in the order shown.</param>
/// <param name="View">What of it was shown, and how.</param>
/// <param name="Language">The language of the answer.</param>
/// <param name="At">The instant of the message that was answered, in the organisation's offset.</param>
public sealed record Recollection(Request Request, IReadOnlyList<RecalledThing> Things, AnswerView View, Language Language, DateTimeOffset At)
{
    /// <summary>The place in <see cref="Things"/> of the one that was spoken of last ("việc thứ hai"); null while none was singled out.</summary>
    public int? Focus { get; init; }

    /// <summary>The meetings of the answer, in the order shown; empty where it listed none.</summary>
    public IReadOnlyList<RecalledMeeting> Meetings { get; init; } = [];

    /// <summary>Units that earlier answers of the conversation were about, the latest first, for "cả hai phòng".</summary>
    public IReadOnlyList<Unit> EarlierUnits { get; init; } = [];

    /// <summary>What an answer leaves in mind.</summary>
    /// <param name="result">The answer.</param>
    /// <param name="understood">What was answered.</param>
    /// <param name="view">What of the answer was shown, and how.</param>
    /// <param name="at">The instant of the message that was answered, in the organisation's offset.</param>
    /// <returns>
    /// Null for answers that leave nothing to lean on, after which what was in mind before stays there: small talk, help, what was
    /// not understood, questions asked back, and cards of what is to be written down.
    /// </returns>
    public static Recollection? Of(SkillResult result, Understood understood, AnswerView view, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(understood);
        ArgumentNullException.ThrowIfNull(view);
        return AnsweredThings.Of(result) is { } things ? new Recollection(understood.Request, things, view, understood.Language, at) { Meetings = AnsweredThings.MeetingsOf(result) } : null;
    }

    /// <summary>The same, with what an earlier recollection of the conversation adds: the units that were spoken of before.</summary>
    /// <param name="earlier">What was in mind before; null when nothing was.</param>
    public Recollection After(Recollection? earlier)
    {
        if (earlier is null)
        {
            return this;
        }

        var now = SlotChange.UnitsOf(Request);
        return this with { EarlierUnits = [.. SlotChange.UnitsOf(earlier.Request).Concat(earlier.EarlierUnits).Where(unit => !now.Contains(unit)).Distinct().Take(MostUnits)] };
    }

    private const int MostUnits = 3;
}
