using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Puts together how the values of one task were read.</summary>
internal static class TaskReadings
{
    private const double Sure = 1;
    private const double Damaged = 0.5;
    private const double Absent = 0.5;
    private const double MostHaveOne = 0.6;
    private const int FewestSiblings = 3;

    /// <summary>One reading for each value that was found, and for words about time that were not understood.</summary>
    public static IReadOnlyList<FieldReading> Of(TextBlock title, Assignment assignment, ScheduleReading schedule)
    {
        var readings = new List<FieldReading>
        {
            UnitDoubt.HoldsForeignLetters(title.Text)
                ? new FieldReading(PlanField.Title, title.Lines, Damaged, DoubtReason.Misread)
                : new FieldReading(PlanField.Title, title.Lines, Sure),
        };
        readings.AddRange(assignment.Readings.GroupBy(reading => reading.Field).Select(Together));
        if (schedule.Words is { } words)
            readings.Add(new FieldReading(PlanField.Schedule, words.Lines, schedule.Confidence, schedule.Doubt));
        else if (schedule.Schedule is not Schedule.Unscheduled)
            readings.Add(new FieldReading(PlanField.Schedule, title.Lines, schedule.Confidence, schedule.Doubt));
        return readings;
    }

    /// <summary>The tasks, with a doubt where a lead is missing while most of the tasks beside it have one.</summary>
    public static IReadOnlyList<PlanTask> MarkMissing(IReadOnlyList<PlanTask> tasks)
    {
        if (tasks.All(task => task.Leads.Count > 0))
            return tasks;
        var siblings = tasks.ToLookup(ParentOf, StringComparer.Ordinal);
        return
        [
            .. tasks.Select(task =>
                task.Leads.Count == 0 && task.Readings.Count > 0 && task.Readings.All(reading => reading.Field != PlanField.Leads) && MostLead(siblings[ParentOf(task)])
                    ? task with { Readings = [.. task.Readings, new FieldReading(PlanField.Leads, task.Evidence.Lines, Absent, DoubtReason.Missing)] }
                    : task),
        ];
    }

    private static bool MostLead(IEnumerable<PlanTask> siblings)
    {
        var all = siblings.ToList();
        return all.Count >= FewestSiblings && all.Count(task => task.Leads.Count > 0) >= all.Count * MostHaveOne;
    }

    private static string ParentOf(PlanTask task) =>
        task.Key.Value.LastIndexOf('.') is > 0 and var dot ? task.Key.Value[..dot] : "";

    private static FieldReading Together(IGrouping<PlanField, FieldReading> readings) => new(
        readings.Key,
        new LineSpan(readings.Min(reading => reading.Lines.First), readings.Max(reading => reading.Lines.Last)),
        readings.Min(reading => reading.Confidence),
        readings.Select(reading => reading.Doubt).FirstOrDefault(doubt => doubt is not null));
}
