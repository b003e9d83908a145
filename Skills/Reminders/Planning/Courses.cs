using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders.Planning;

/// <summary>All that everybody is to be told. For one planning.</summary>
internal sealed class Courses
{
    private readonly PlanningFacts _facts;
    private readonly OfficeTime _office;
    private readonly DeadlineCourses _deadlines;

    /// <summary>Takes what decides it.</summary>
    /// <param name="facts">What decides it.</param>
    /// <param name="units">Which unit a plan means; asked many times.</param>
    /// <param name="office">The office's hours.</param>
    public Courses(PlanningFacts facts, IUnitNames units, OfficeTime office)
    {
        // Finding out whether a day is worked takes its time, and a year's days are asked for again and again.
        var known = new Dictionary<DateOnly, bool>();
        _office = office with { IsRestDay = day => known.TryGetValue(day, out var rest) ? rest : known[day] = office.IsRestDay(day) };
        _facts = facts;
        _deadlines = new DeadlineCourses(facts, new DeadlineCalendar(units), _office);
    }

    /// <summary>What was asked for.</summary>
    public IReadOnlyList<Course> Asked(DateOnly today) => [.. _deadlines.Of(today, withDefaults: false), .. AskedCourses.Of(_facts, _office, today)];

    /// <summary>That, and what nobody has to ask for.</summary>
    public IReadOnlyList<Course> All(DateOnly today) =>
        [.. _deadlines.Of(today, withDefaults: true), .. AskedCourses.Of(_facts, _office, today), .. MeetingCourses.Of(_facts, _office)];
}
