using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders.Planning;

/// <summary>What one-offs and regular lists owe.</summary>
internal static class AskedCourses
{
    /// <summary>The courses as of a day; lists a month back, which may be late, and a month ahead.</summary>
    public static IEnumerable<Course> Of(PlanningFacts facts, OfficeTime office, DateOnly today)
    {
        foreach (var reminder in facts.Reminders)
        {
            var why = new Because.Asked(reminder.Id);
            var owed = reminder.Timing switch
            {
                ReminderTiming.Once once => [(Subject.Once(reminder.Id, once.At), new Step(new Nudge.Once(), why, once.At))],
                ReminderTiming.Regularly { Rhythm: var rhythm } => ListDays.Of(rhythm, today.AddDays(-35), today.AddDays(35), office)
                    .Select(day => (Subject.List(reminder.Id, day), new Step(new Nudge.Listed(), why, office.At(day, rhythm.At)))),
                _ => Enumerable.Empty<(Subject Subject, Step Step)>(),
            };
            foreach (var (subject, step) in owed)
            {
                foreach (var recipient in Audiences.Of(reminder, facts.People).Where(to => !facts.Muted.Contains((to.ToString(), subject.Item))))
                    yield return new Course(recipient, subject) { Steps = [step] };
            }
        }
    }
}
