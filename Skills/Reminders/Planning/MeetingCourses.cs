using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Notices;

namespace Assistant.Skills.Reminders.Planning;

/// <summary>Who is to be told what about meetings that are to come: who took one down, its chair, and those it names, as far as the directory lists them.</summary>
internal static class MeetingCourses
{
    /// <summary>The courses; empty without a directory.</summary>
    public static IEnumerable<Course> Of(PlanningFacts facts, OfficeTime office)
    {
        var byName = facts.People.ToLookup(person => Folding.FoldToWords(person.Name), StringComparer.Ordinal);
        var byKey = facts.People.Select(person => PersonKey.Of(person.Id)).ToHashSet(StringComparer.Ordinal);
        return
            from meeting in facts.Meetings
            from person in Attending(meeting, byName, byKey)
            let subject = Subject.Of(meeting)
            where !facts.Muted.Contains((person.ToString(), subject.Item))
            select new Course(person, subject)
            {
                Steps = [.. ReminderLengths.OfMeetings.Durations
                    .Select(length => new Step(new Nudge.Before(length), new Because.Attends(), ReminderClock.FireAt(meeting.Start, length, office)))
                    .OrderBy(step => step.FireAt)],

                // Who has just written it down need not be told what was missed by that.
                MadeUpUntil = person.Key == PersonKey.Of(meeting.LoggedById) ? null : meeting.Start,
            };
    }

    private static IEnumerable<Recipient.Person> Attending(Meeting meeting, ILookup<string, Person> byName, HashSet<string> byKey) =>
        Audiences.Named([meeting.Chair, .. meeting.Attendance.Names], byName).Select(person => person.Id)
            .Concat(byKey.Contains(PersonKey.Of(meeting.LoggedById)) ? [meeting.LoggedById] : [])
            .Select(id => new Recipient.Person(id))
            .Distinct();
}
