using Assistant.Knowledge.Outline.Tables;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Turns the rows of assignment tables into tasks.</summary>
/// <param name="schedules">Reads the time cells.</param>
internal sealed class TableTasks(ScheduleMaker schedules)
{
    private const double NotUnderstood = 0.2;

    /// <summary>The tasks of a table, in order. Keys are its own numbers; where they repeat, the group's number goes before.</summary>
    public IEnumerable<PlanTask> Of(AssignmentTable table)
    {
        var repeats = table.Rows.GroupBy(row => row.Number, StringComparer.Ordinal).Any(group => group.Key is not null && group.Count() > 1);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            var number = row.Number ?? $"{i + 1}";
            var schedule = row.Time is { } time ? schedules.Parse(time, row.IsLastDay) : new Schedule.Unscheduled();
            yield return new PlanTask
            {
                Key = new TaskKey(repeats && row.Group is { } group ? $"{group}.{number}" : number),
                Title = row.Content,
                Leads = row.Leads,
                Coordinators = row.Coordinators,
                Schedule = schedule,
                Activities = Activities(table, row),
                Products = row.Products,
                Evidence = row.Evidence,
                Readings = [.. row.Readings.Select(reading => reading is { Field: PlanField.Schedule, Doubt: null } && schedule is Schedule.Unscheduled
                    ? reading with { Confidence = NotUnderstood, Doubt = DoubtReason.NotUnderstood }
                    : reading)],
            };
        }
    }

    private static IReadOnlyList<PlanActivity> Activities(AssignmentTable table, AssignmentRow row)
    {
        if (row.Activities.Count > 0)
            return [.. row.Activities.Select(activity => new PlanActivity(activity, row.Evidence))];
        if (!row.IsHeading)
            return [new PlanActivity(row.Content, row.Evidence)];
        return [.. table.Rows
            .Where(other => row.Number is not null && other.Number?.StartsWith(row.Number + ".", StringComparison.Ordinal) == true)
            .Select(other => new PlanActivity(other.Content, other.Evidence))];
    }
}
