using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Reminders;

/// <summary>A reminder ready to be shown and confirmed; nothing is stored.</summary>
/// <param name="Request">The request.</param>
/// <param name="Draft">What was understood.</param>
/// <param name="Errors">What has to be filled in or mended first.</param>
/// <param name="Upcoming">What a standing reminder would send from now on, the earliest first; empty for a one-off.</param>
public sealed record ReminderPrepared(
    Request Request, ReminderDraft Draft, IReadOnlyList<ReminderFieldError> Errors, IReadOnlyList<UpcomingReminder> Upcoming) : SkillResult(Request)
{
    /// <summary>When the first list would be sent; null for anything but a regular list.</summary>
    public DateTimeOffset? NextList { get; init; }

    /// <summary>How many persons and conversations would be reminded.</summary>
    public int Recipients { get; init; }

    /// <summary>Why the person may not set it; null when the person may.</summary>
    public Refusal? Refusal { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => [.. Upcoming.Select(upcoming => upcoming.Deadline.Citation)];
}
