using System.Collections.Immutable;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.Reminders;

/// <summary>Which of several reminders is meant; none of these where "việc này" says no more than that there is one.</summary>
/// <param name="Place">Its number in the message, from 1.</param>
/// <param name="Tasks">The tasks that its key may mean; empty or default where no key was said.</param>
/// <param name="All">Every one.</param>
public sealed record ReminderPointer(int? Place = null, ImmutableArray<TaskReference> Tasks = default, bool All = false);
