using Assistant.Knowledge.Outline.Tables;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Turns the rows of assignment tables into tasks.</summary>
/// <param name="schedules">Reads the time cells.</param>
internal sealed class TableTasks(ScheduleMaker schedules)
{
    /// <summary>The tasks of a table, in order. Keys are its own numbers; where they repeat, the group's number goes before.</summary>
    public IEnumerable<PlanTask> Of(AssignmentTable table)
    {
        var repeats = table.Rows.GroupBy(row => row.Number, StringComparer.Ordinal).Any(group => group.Key is not null && group.Count() > 1);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            var number = row.Number ?? $"{i + 1}";
            yield return new PlanTask
            {
                Key = new TaskKey(repeats && row.Group is { } group ? $"{group}.{number}" : number),
                Title = row.Content,
                Leads = row.Leads,
                Coordinators = row.Coordinators,
                Schedule = row.Time is { } time ? schedules.Parse(time, lastDayMeant: false) : new Schedule.Unscheduled(),
                Activities = Activities(table, row),
                Products = row.Products,
                Evidence = row.Evidence,
            };
        }
    }

    private static IReadOnlyList<PlanActivity> Activities(AssignmentTable table, AssignmentRow row)
    {
        if (!row.IsHeading)
            return [new PlanActivity(row.Content, row.Evidence)];
        return [.. table.Rows
            .Where(other => row.Number is not null && other.Number?.StartsWith(row.Number + ".", StringComparison.Ordinal) == true)
            .Select(other => new PlanActivity(other.Content, other.Evidence))];
    }
}
