using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders.Planning;

/// <summary>Who is to be told what about last days: those who asked, the heads of the units that owe, the leaders where it is late.</summary>
/// <param name="facts">What decides it.</param>
/// <param name="calendar">Which last days a unit has.</param>
/// <param name="office">The office's hours.</param>
internal sealed class DeadlineCourses(PlanningFacts facts, DeadlineCalendar calendar, OfficeTime office)
{
    private const int AheadDays = 400;

    /// <summary>What tells a deadline apart is made of its plan's words: it is made out once for all who are told of it.</summary>
    private readonly Dictionary<Deadline, Subject> _subjects = new(ReferenceEqualityComparer.Instance);

    /// <summary>The courses as of a day.</summary>
    /// <param name="today">The day.</param>
    /// <param name="withDefaults">Whether also what nobody asked for.</param>
    public IEnumerable<Course> Of(DateOnly today, bool withDefaults)
    {
        var period = new DateRange(today.AddDays(-7 * (ReminderLengths.MostWeeksLate + 1)), today.AddDays(AheadDays));
        IReadOnlyList<Deadline> open = [.. DeadlineCalendar.All(facts.Library, facts.Extensions, period).Where(facts.IsOpen)];
        var told = new Dictionary<(Recipient To, string Item, DateOnly Day), Telling>();
        foreach (var reminder in facts.Reminders)
        {
            if (reminder.Timing is ReminderTiming.BeforeDeadlines timing)
                Add(told, Audiences.Of(reminder, facts.People), calendar.Of(timing, reminder.Text, open), timing.Before, new Because.Asked(reminder.Id));
        }

        if (withDefaults)
        {
            AddHeads(told, open, today);
            AddLeaders(told, open, today);
        }

        return told.Values.Select(telling => telling.ToCourse(office));
    }

    private void AddHeads(Dictionary<(Recipient To, string Item, DateOnly Day), Telling> told, IReadOnlyList<Deadline> open, DateOnly today)
    {
        var heads = facts.People.Where(person => person.Unit is not null && person.Roles.Any(role => role is Role.UnitHead or Role.OfficeHead));
        foreach (var unit in heads.GroupBy(person => person.Unit!))
        {
            IReadOnlyList<Deadline> owed = [.. open.Where(deadline => calendar.IsOf(unit.Key, deadline))];
            IReadOnlyList<Recipient> recipients = [.. unit.Select(person => new Recipient.Person(person.Id))];
            var why = new Because.UnitHead();
            Add(told, recipients, owed, ReminderLengths.OfHeads, why);
            foreach (var deadline in owed.Where(deadline => deadline is Deadline.OfTask && deadline.LastDay < today))
            {
                foreach (var recipient in recipients)
                    At(told, recipient, deadline)?.Overdue = why;
            }
        }
    }

    /// <summary>What a unit of the directory leads: plans also lay work on other offices, which are not ours to press.</summary>
    private void AddLeaders(Dictionary<(Recipient To, string Item, DateOnly Day), Telling> told, IReadOnlyList<Deadline> open, DateOnly today)
    {
        IReadOnlyList<Recipient> leaders = [.. facts.People.Where(person => person.Roles.Contains(Role.Leader)).Select(person => new Recipient.Person(person.Id))];
        if (leaders.Count == 0)
            return;
        IReadOnlyList<Unit> units = [.. facts.People.Select(person => person.Unit).OfType<Unit>().Distinct()];
        var why = new Because.Leader();
        foreach (var deadline in open.Where(deadline => deadline is Deadline.OfTask && deadline.LastDay < today && units.Any(unit => calendar.IsOf(unit, deadline))))
        {
            foreach (var leader in leaders)
                At(told, leader, deadline)?.Escalated = why;
        }
    }

    private void Add(
        Dictionary<(Recipient To, string Item, DateOnly Day), Telling> told, IReadOnlyList<Recipient> recipients, IReadOnlyList<Deadline> deadlines, LeadTimes leads, Because why)
    {
        foreach (var deadline in deadlines)
        {
            foreach (var recipient in recipients)
                At(told, recipient, deadline)?.Add(leads, why);
        }
    }

    /// <summary>Null where the recipient does not want to be told of it.</summary>
    private Telling? At(Dictionary<(Recipient To, string Item, DateOnly Day), Telling> told, Recipient to, Deadline deadline)
    {
        if (!_subjects.TryGetValue(deadline, out var subject))
            _subjects.Add(deadline, subject = Subject.Of(deadline));
        if (facts.Muted.Contains((to.ToString(), subject.Item)))
            return null;
        var key = (to, subject.Item, deadline.LastDay);
        if (!told.TryGetValue(key, out var telling))
            told.Add(key, telling = new Telling(to, deadline, subject));
        return telling;
    }

    /// <summary>What one recipient is told about one last day; who wants a length first, names its reason.</summary>
    private sealed class Telling(Recipient to, Deadline deadline, Subject subject)
    {
        private readonly Dictionary<string, (Nudge.Before Nudge, Because Why)> _before = new(StringComparer.Ordinal);

        public Because? Overdue { get; set; }

        public Because? Escalated { get; set; }

        public void Add(LeadTimes leads, Because why)
        {
            foreach (var length in leads.Durations)
            {
                var nudge = new Nudge.Before(length);
                _before.TryAdd(NudgeCode.Of(nudge), (nudge, why));
            }
        }

        public Course ToCourse(OfficeTime office) => new(to, subject)
        {
            Steps = Morning.OneEach(_before.Values.Select(each => new Step(each.Nudge, each.Why, ReminderClock.FireAt(deadline.LastDay, each.Nudge.Length, office)))),
            MadeUpUntil = office.At(deadline.LastDay.AddDays(1), TimeOnly.MinValue),
            Deadline = deadline,
            Overdue = Overdue,

            // Whoever is told every week as the head of the unit need not be told as the leader, too.
            Escalated = Overdue is null ? Escalated : null,
        };
    }
}
