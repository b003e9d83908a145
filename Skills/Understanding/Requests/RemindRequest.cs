using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>Set a one-off reminder (<paramref name="At"/>) or a standing subscription (<paramref name="Before"/> each deadline).</summary>
/// <param name="Text">What to be reminded of; null for "all my deadlines".</param>
/// <param name="Unit">Whose deadlines.</param>
/// <param name="Task">One task, where one is named.</param>
/// <param name="At">When, for a one-off.</param>
/// <param name="Before">How long before each deadline, for a subscription.</param>
public sealed record RemindRequest(
    string? Text, Unit? Unit, TaskReference? Task, DateTimeOffset? At, CalendarDuration? Before) : Request;
