using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>
/// Set a one-off reminder (<paramref name="At"/>), a standing subscription (<paramref name="Before"/> each deadline), or a regular list (<see cref="Every"/>).
/// </summary>
/// <param name="Text">What to be reminded of; null for "all my deadlines".</param>
/// <param name="Unit">Whose deadlines.</param>
/// <param name="Task">One task, where one is named.</param>
/// <param name="At">When, for a one-off.</param>
/// <param name="Before">How long before each deadline, for a subscription.</param>
public sealed record RemindRequest(
    string? Text, Unit? Unit, TaskReference? Task, DateTimeOffset? At, LeadTimes? Before) : Request
{
    /// <summary>When a list of what falls due is sent, again and again; null where none was asked for.</summary>
    public ListRhythm? Every { get; init; }

    /// <summary>Who is to be reminded.</summary>
    public ReminderAudience Audience { get; init; } = new ReminderAudience.Asker();
}
