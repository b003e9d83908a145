using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders.Planning;

/// <summary>Compares what is to be owed with the rows that stand.</summary>
/// <param name="office">The office's hours.</param>
internal sealed class OwedComparison(OfficeTime office)
{
    /// <summary>How far ahead rows are made of what nobody asked for; what was asked for is made as far as the courses go.</summary>
    private const int DefaultsAheadDays = 45;

    /// <summary>How long after its time a leader is still told, once.</summary>
    private const int EscalationDays = 7;

    /// <summary>What has to change.</summary>
    /// <param name="courses">All that is to be told.</param>
    /// <param name="known">The rows that stand, in every state.</param>
    /// <param name="now">The instant.</param>
    /// <param name="isKept">Whether a row that there is no course for stays all the same; none does when omitted.</param>
    public OwedChanges Of(IEnumerable<Course> courses, IEnumerable<KnownRow> known, DateTimeOffset now, Func<KnownRow, bool>? isKept = null)
    {
        var rows = known.ToDictionary(row => row.Key);
        var open = rows.Values.Where(row => row.State == OwedState.Owed).GroupBy(row => (row.Recipient, row.Item, row.Due)).ToDictionary(group => group.Key, group => group.ToList());
        var (owe, mend, drop) = (new List<OwedRow>(), new List<(long Id, OwedRow Row)>(), new List<long>());
        foreach (var course in courses)
        {
            foreach (var row in Next(course, rows, now))
            {
                if (!rows.TryGetValue(row.Key, out var stands) || stands.State == OwedState.Dropped)
                    owe.Add(row);
                else if (stands.State == OwedState.Owed && row.FireAt > now && stands.IsAhead(now) && !stands.Says(row))
                    mend.Add((stands.Id, row));
            }

            if (open.Remove((course.To.ToString(), course.Subject.Item, course.Subject.Due.ToString()), out var held))
                drop.AddRange(held.Where(row => !course.Holds(row.Nudge)).Select(row => row.Id));
        }

        // What a person put off goes away when its turn comes, where it is not wanted then.
        drop.AddRange(open.Values.SelectMany(held => held).Where(row => NudgeCode.Parse(row.Nudge) is not Nudge.Snoozed && isKept?.Invoke(row) != true).Select(row => row.Id));
        return new OwedChanges([.. OwedRow.InOrder(owe)], [.. mend.OrderBy(each => each.Id)], [.. drop.Order()]);
    }

    /// <summary>What of a course is to stand as a row now: what is to come, and of what was missed the latest alone.</summary>
    private IEnumerable<OwedRow> Next(Course course, Dictionary<OwedKey, KnownRow> rows, DateTimeOffset now)
    {
        var far = now.AddDays(DefaultsAheadDays);
        foreach (var step in course.Steps.Where(step => step.FireAt > now && (step.FireAt <= far || step.Why is Because.Asked)))
            yield return Row(course, step);
        if (course.Steps.LastOrDefault(step => step.FireAt <= now) is { } missed && course.MadeUpUntil is { } until && AtOnce(missed.Nudge, now) is var at && at < until
            && !course.Steps.Any(step => step.FireAt > now && step.FireAt <= at))
        {
            yield return Row(course, missed) with { FireAt = StandsAt(course, missed, rows) ?? at };
        }

        if (course.Deadline is not { } deadline)
            yield break;
        if (course.Overdue is { } overdue && NextLate(deadline.LastDay, now) is { } late)
            yield return Row(course, new Step(new Nudge.Overdue(late.Weeks), overdue, late.At));
        if (course.Escalated is { } escalated && Escalation(deadline.LastDay, now) is { } told)
            yield return Row(course, new Step(new Nudge.Escalated(), escalated, told));
    }

    private static OwedRow Row(Course course, Step step) => new(course.To, course.Subject, step.Nudge, step.Why, step.FireAt);

    /// <summary>A row that is owed already keeps its time.</summary>
    private static DateTimeOffset? StandsAt(Course course, Step step, Dictionary<OwedKey, KnownRow> rows) =>
        rows.TryGetValue(Row(course, step).Key, out var row) && row.State != OwedState.Dropped ? step.FireAt : null;

    private DateTimeOffset AtOnce(Nudge nudge, DateTimeOffset now) => NudgeCode.WaitsForHours(nudge) ? office.NextRemindingTime(now) : now;

    /// <summary>The first of the weekly ones that is to come, that of today among them: a first start does not bring up all the weeks before.</summary>
    private (int Weeks, DateTimeOffset At)? NextLate(DateOnly lastDay, DateTimeOffset now)
    {
        var today = office.DayOf(now);
        for (var weeks = Math.Max(1, ((today.DayNumber - lastDay.DayNumber) / 7) - 2); weeks <= ReminderLengths.MostWeeksLate; weeks++)
        {
            var at = ReminderClock.Late(lastDay, weeks, office);
            if (office.DayOf(at) >= today)
                return (weeks, at > now ? at : office.NextRemindingTime(now));
        }

        return null;
    }

    private DateTimeOffset? Escalation(DateOnly lastDay, DateTimeOffset now)
    {
        var at = ReminderClock.Late(lastDay, 1, office);
        return at > now ? at : office.DayOf(at).AddDays(EscalationDays) > office.DayOf(now) ? office.NextRemindingTime(now) : null;
    }
}
