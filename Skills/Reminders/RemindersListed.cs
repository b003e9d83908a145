using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Reminders;

/// <summary>A person's reminders, the oldest first: standing ones, and one-offs that have yet to be sent.</summary>
/// <param name="Request">The request.</param>
/// <param name="Reminders">The reminders.</param>
public sealed record RemindersListed(Request Request, IReadOnlyList<ReminderListing> Reminders) : SkillResult(Request);
