using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Search;
using Assistant.Skills.Answering;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Functions.Answers;

/// <summary>Rows about what plans say.</summary>
internal static class PlanRows
{
    private const int MostText = 600;
    private const int MostContent = 30;

    public static FunctionRow Of(DueItem item) => item switch
    {
        DueTask task => Of(task.Entry) with { Section = Name(item.Section) },
        DueReport report => Of(report.Report),
        _ => throw new InvalidOperationException($"No row for {item.GetType().Name}."),
    };

    public static FunctionRow.PlanTask Of(TaskEntry entry)
    {
        var schedule = entry.Task.Schedule;
        return new FunctionRow.PlanTask(null, entry.Plan.Source, entry.Task.Key.Value, Cut(entry.Task.Title), entry.Task.Leads, entry.Task.Coordinators)
        {
            Schedule = schedule.Text,
            FirstDay = (schedule as Schedule.Period)?.First,
            LastDay = entry.Day?.Date,
            PlanLastDay = entry.Extended is null ? null : entry.PlanDay,
            AskedLastDay = entry.Extensions.Open?.To,
            DaysLeft = entry.Day?.DaysLeft,
            Standing = Name(entry.Standing),
            Reported = entry.Progress is { } said ? new ReportedRow(ContractNames.ProgressStates.Of(said.State)!, said.Percent, said.On, null) : null,
            Cite = Cite(entry.Citation),
        };
    }

    /// <summary>A task with its content, its products and what was said of it.</summary>
    public static FunctionRow Whole(TaskEntry entry)
    {
        var row = Of(entry);
        return row with
        {
            Reported = row.Reported is { } reported && entry.Progress?.Note is { } note ? reported with { Note = Cut(note) } : row.Reported,
            Content = [.. entry.Task.Activities.Take(MostContent).Select(activity => Cut(PhoneNumbers.Mask(activity.Text)))],
            MoreContent = entry.Task.Activities.Count > MostContent ? entry.Task.Activities.Count - MostContent : null,
            Products = [.. entry.Task.Products.Take(MostContent).Select(Cut)],
        };
    }

    public static FunctionRow Of(ReportOccurrence report) =>
        new FunctionRow.Report(Name(DueSection.Report), report.Plan.Source, ContractNames.ReportPeriods.Of(report.Duty.Period)!, report.Day.Date, report.Day.DaysLeft)
        {
            Subject = report.Duty.Subject,
            Who = report.Duty.Who,
            To = report.Duty.To,
            Via = report.Duty.Via,
            Cite = Cite(report.Citation),
        };

    public static FunctionRow Of(Plan plan) =>
        new FunctionRow.Plan(plan.Source, plan.Document, plan.Title, plan.Issuer, plan.Year, plan.Issued, plan.Tasks.Count, plan.Reports.Count, plan.Targets.Count)
        {
            Cite = Cite(Citation.Of(plan, plan.Evidence)),
        };

    public static FunctionRow Of(TargetEntry entry) => new FunctionRow.Target(
        entry.Target.Metric, Kebab.Of(entry.Target.Comparison), entry.Target.Value, entry.Target.Unit, entry.Target.Period)
    { Cite = Cite(entry.Citation) };

    public static FunctionRow Of(RuleEntry entry) => new FunctionRow.Rule(entry.Rule.Meeting, entry.Rule.MaxDays) { Cite = Cite(entry.Citation) };

    /// <summary>The passage; none where nothing answers. Telephone numbers that were asked for stay.</summary>
    public static IEnumerable<FunctionRow> Of(OpenAnswer open) => open is { Passage: { } passage, Citations: [var citation] }
        ? [new FunctionRow.Passage(passage.PlanTitle, passage.Bearer) { Cite = new FunctionCitation(citation.Source, citation.Document, citation.Key?.Value, citation.Lines.First, citation.Quote) }]
        : [];

    /// <summary>A citation; telephone numbers in it answer nothing here.</summary>
    public static FunctionCitation Cite(Citation citation) =>
        new(citation.Source, citation.Document, citation.Key?.Value, citation.Lines.First, Cut(PhoneNumbers.Mask(citation.Quote)));

    /// <summary>A text of bounded length.</summary>
    public static string Cut(string text) => text.Length <= MostText ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[MostText - 2]) ? MostText - 2 : MostText - 1), "…");

    private static string Name(DueSection section) => Kebab.Of(section);

    private static string Name(TaskStanding standing) => standing switch
    {
        TaskStanding.NotStarted => "not-started",
        TaskStanding.OnSchedule => "on-schedule",
        TaskStanding.Paused => "paused",
        TaskStanding.Behind => "behind",
        TaskStanding.DoneInTime => "done-in-time",
        _ => "done-late",
    };
}
