using System.Globalization;
using System.Text.Json;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Time;

namespace Assistant.Testing;

/// <summary>The five sample plans as a careful clerk would read them: the hand-made labels, turned into the plan model.</summary>
public static class LabelledPlans
{
    /// <summary>All five, in file order.</summary>
    public static PlanLibrary Load()
    {
        var assembly = typeof(LabelledPlans).Assembly;
        var plans = new List<Plan>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("labels/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var document = JsonDocument.Parse(stream);
            plans.Add(ReadPlan(document.RootElement));
        }

        return new PlanLibrary(plans);
    }

    private static Plan ReadPlan(JsonElement label) => new()
    {
        Source = Text(label, "source")!,
        Type = Text(label, "type")!,
        Number = label.GetProperty("number").ValueKind == JsonValueKind.Number ? label.GetProperty("number").GetInt32() : null,
        Symbol = Text(label, "symbol"),
        Issuer = Text(label, "issuer"),
        Place = Text(label, "place"),
        Issued = Date(label, "issued"),
        IssuedText = Text(label, "issuedText"),
        Year = label.GetProperty("year").GetInt32(),
        Title = Text(label, "title")!,
        Signer = new Signer(Text(label.GetProperty("signer"), "name")!, Text(label.GetProperty("signer"), "role")),
        Recipients = Texts(label, "recipients"),
        References = [.. Items(label, "citations").Select(c => new DocumentReference(
            Text(c, "number")!, Text(c, "type"), Text(c, "issuer"), Date(c, "date"), Anywhere(Text(c, "number")!)))],
        Tasks = [.. Items(label, "tasks").Select(ReadTask)],
        Reports = [.. Items(label, "reports").Select(ReadReport)],
        Targets = [.. Items(label, "targets").Select(t => new Target(
            Text(t, "metric")!, Comparison(Text(t, "comparison")!), t.GetProperty("value").GetDecimal(), Text(t, "unit")!, Text(t, "period"), Anywhere(Text(t, "metric")!)))],
        MeetingRules = [.. Items(label, "meetingRules").Select(r => new MeetingRule(
            Text(r, "meeting")!, r.GetProperty("maxDays").GetDecimal(), Anywhere(Text(r, "meeting")!)))],
        Responsibilities = [.. Items(label, "responsibilities").Select(r => new Responsibility(Text(r, "unit")!, [], Anywhere(Text(r, "unit")!)))],
        Evidence = Anywhere(Text(label, "title")!),
    };

    private static PlanTask ReadTask(JsonElement task)
    {
        var title = Text(task, "title")!;
        return new PlanTask
        {
            Key = new TaskKey(Text(task, "key")!),
            Title = title,
            Leads = Texts(task, "lead"),
            Coordinators = Texts(task, "coordinators"),
            Schedule = ReadSchedule(task.GetProperty("schedule")),
            Activities = [.. Enumerable.Range(1, task.GetProperty("activities").GetInt32())
                .Select(i => new PlanActivity($"{title} ({i})", Anywhere(title)))],
            Products = Texts(task, "products"),
            Evidence = Anywhere(title),
        };
    }

    private static Schedule ReadSchedule(JsonElement schedule)
    {
        var words = Text(schedule, "text");
        return (Text(schedule, "kind"), Date(schedule, "start"), Date(schedule, "end")) switch
        {
            ("period", { } first, var last) => new Schedule.Period(words, first, last),
            ("deadline", _, { } last) => new Schedule.Deadline(words, last),
            ("continuous", { } first, { } last) => new Schedule.Continuous(words, new DateRange(first, last)),
            _ => new Schedule.Unscheduled(),
        };
    }

    private static ReportingDuty ReadReport(JsonElement report)
    {
        var due = Text(report, "due")!;
        return new ReportingDuty
        {
            Who = Text(report, "who"),
            To = Text(report, "to"),
            Via = Text(report, "via"),
            Subject = Text(report, "subject"),
            Period = Text(report, "period") switch
            {
                "tháng" => ReportPeriod.Month,
                "quý" => ReportPeriod.Quarter,
                "6 tháng" => ReportPeriod.HalfYear,
                "9 tháng" => ReportPeriod.NineMonths,
                _ => ReportPeriod.Year,
            },
            Due = due.Split('-') switch
            {
                [var day] => new DueDay.EveryPeriod(int.Parse(day, CultureInfo.InvariantCulture)),
                [var month, var day] => new DueDay.Yearly(int.Parse(month, CultureInfo.InvariantCulture), int.Parse(day, CultureInfo.InvariantCulture)),
                _ => new DueDay.Fixed(DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            },
            Before = Text(report, "dueMeans") == "before",
            Evidence = Anywhere(Text(report, "who") ?? due),
        };
    }

    private static TargetComparison Comparison(string sign) => sign switch
    {
        ">=" => TargetComparison.AtLeast,
        "<=" => TargetComparison.AtMost,
        "reduce" => TargetComparison.ReduceBy,
        "increase" => TargetComparison.IncreaseBy,
        _ => TargetComparison.Equal,
    };

    private static Evidence Anywhere(string quote) => new(LineSpan.Of(1), quote);

    private static string? Text(JsonElement element, string name) =>
        element.GetProperty(name).ValueKind == JsonValueKind.String ? element.GetProperty(name).GetString() : null;

    private static DateOnly? Date(JsonElement element, string name) =>
        Text(element, name) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static string[] Texts(JsonElement element, string name) => [.. Items(element, name).Select(item => item.GetString()!)];

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) => element.GetProperty(name).EnumerateArray();
}
