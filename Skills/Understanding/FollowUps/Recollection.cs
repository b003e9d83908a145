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
}
