namespace Assistant.Skills.Reminders;

/// <summary>What somebody did to reminders that were sent, as the journal keeps it.</summary>
/// <param name="Subjects">To whom, about what and when due: each as the rows have it.</param>
/// <param name="Until">Until when they were put off; null where they were not.</param>
internal sealed record ReminderAct(IReadOnlyList<ActedSubject> Subjects, DateTimeOffset? Until);
