using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Meetings;

/// <summary>A meeting ready to be shown, corrected and confirmed; nothing is stored.</summary>
/// <param name="Request">The request.</param>
/// <param name="Draft">What was understood, and what is missing.</param>
/// <param name="Warnings">What speaks against it.</param>
public sealed record MeetingPrepared(Request Request, MeetingDraft Draft, IReadOnlyList<MeetingWarning> Warnings) : SkillResult(Request)
{
    /// <summary>Why the person may not log it; null when the person may.</summary>
    public Refusal? Refusal { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => [.. Warnings.Select(warning => warning.Citation).OfType<Citation>()];
}
