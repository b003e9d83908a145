using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Assistant.Knowledge.Plans;

/// <summary>Writes a plan as JSON in the export format, schema version 1: NFC, two-space indent, keys in a fixed order.</summary>
public static class PlanExport
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The export of a plan, ended by a line break.</summary>
    public static string ToJson(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            WritePlan(json, plan);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>The words of a comparison: =, >=, &lt;=, reduce, increase.</summary>
    public static string Sign(TargetComparison comparison) => comparison switch
    {
        TargetComparison.AtLeast => ">=",
        TargetComparison.AtMost => "<=",
        TargetComparison.ReduceBy => "reduce",
        TargetComparison.IncreaseBy => "increase",
        _ => "=",
    };

    /// <summary>The words of a period: tháng, quý, 6 tháng, 9 tháng, năm.</summary>
    public static string Words(ReportPeriod period) => period switch
    {
        ReportPeriod.Month => "tháng",
        ReportPeriod.Quarter => "quý",
        ReportPeriod.HalfYear => "6 tháng",
        ReportPeriod.NineMonths => "9 tháng",
        _ => "năm",
    };

    /// <summary>A due day: 2026-09-15, 06-10, or 15 where it comes every month or quarter.</summary>
    public static string Words(DueDay due) => due switch
    {
        DueDay.Fixed { Date: var date } => Words(date),
        DueDay.Yearly { Month: var month, Day: var day } => $"{month:00}-{day:00}",
        DueDay.EveryPeriod { Day: var day } => $"{day:00}",
        _ => "",
    };

    private static string Words(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void WritePlan(Utf8JsonWriter json, Plan plan)
    {
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        WriteText(json, "source", plan.Source);
        WriteText(json, "type", plan.Type);
        if (plan.Number is { } number)
            json.WriteNumber("number", number);
        else
            json.WriteNull("number");
        WriteText(json, "symbol", plan.Symbol);
        WriteText(json, "issuer", plan.Issuer);
        WriteText(json, "place", plan.Place);
        WriteDate(json, "issued", plan.Issued);
        WriteText(json, "issuedText", plan.IssuedText);
        if (plan.Year is { } year)
            json.WriteNumber("year", year);
        else
            json.WriteNull("year");
        WriteText(json, "title", plan.Title);
        WriteSigner(json, plan.Signer);
        WriteTexts(json, "recipients", plan.Recipients);
        WriteItems(json, "citations", plan.References, WriteReference);
        WriteItems(json, "tasks", plan.Tasks, WriteTask);
        WriteItems(json, "reports", plan.Reports, WriteReport);
        WriteItems(json, "targets", plan.Targets, WriteTarget);
        WriteItems(json, "meetingRules", plan.MeetingRules, WriteMeetingRule);
        WriteItems(json, "responsibilities", plan.Responsibilities, WriteResponsibility);
        json.WriteEndObject();
    }

    private static void WriteSigner(Utf8JsonWriter json, Signer? signer)
    {
        if (signer is null)
        {
            json.WriteNull("signer");
            return;
        }

        json.WriteStartObject("signer");
        WriteText(json, "name", signer.Name);
        WriteText(json, "role", signer.Role);
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, DocumentReference reference)
    {
        WriteText(json, "number", reference.Number);
        WriteText(json, "type", reference.Type);
        WriteText(json, "issuer", reference.Issuer);
        WriteDate(json, "date", reference.Date);
    }

    private static void WriteTask(Utf8JsonWriter json, PlanTask task)
    {
        WriteText(json, "key", task.Key.Value);
        WriteText(json, "title", task.Title);
        WriteTexts(json, "lead", task.Leads);
        WriteTexts(json, "coordinators", task.Coordinators);
        json.WriteStartObject("schedule");
        var (kind, start, end) = Stretch(task.Schedule);
        WriteText(json, "text", task.Schedule.Text);
        WriteText(json, "kind", kind);
        WriteDate(json, "start", start);
        WriteDate(json, "end", end);
        json.WriteEndObject();
        json.WriteNumber("activities", task.Activities.Count);
        WriteTexts(json, "products", task.Products);
    }

    private static (string Kind, DateOnly? Start, DateOnly? End) Stretch(Schedule schedule) => schedule switch
    {
        Schedule.Period period => ("period", period.First, period.Last),
        Schedule.Deadline deadline => ("deadline", null, deadline.Last),
        Schedule.Continuous continuous => ("continuous", continuous.Years.First, continuous.Years.Last),
        _ => ("none", null, null),
    };

    private static void WriteReport(Utf8JsonWriter json, ReportingDuty report)
    {
        WriteText(json, "who", report.Who);
        WriteText(json, "to", report.To);
        WriteText(json, "via", report.Via);
        WriteText(json, "subject", report.Subject);
        WriteText(json, "period", Words(report.Period));
        WriteText(json, "due", Words(report.Due));
        WriteText(json, "dueMeans", report.Before ? "before" : "on");
    }

    private static void WriteTarget(Utf8JsonWriter json, Target target)
    {
        WriteText(json, "metric", target.Metric);
        WriteText(json, "comparison", Sign(target.Comparison));
        json.WriteNumber("value", target.Value);
        WriteText(json, "unit", target.Unit);
        WriteText(json, "period", target.Period);
    }

    private static void WriteMeetingRule(Utf8JsonWriter json, MeetingRule rule)
    {
        WriteText(json, "meeting", rule.Meeting);
        json.WriteNumber("maxDays", rule.MaxDays);
    }

    private static void WriteResponsibility(Utf8JsonWriter json, Responsibility responsibility)
    {
        WriteText(json, "unit", responsibility.Unit);
        json.WriteNumber("duties", responsibility.Duties.Count);
    }

    private static void WriteItems<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text.Normalize(NormalizationForm.FormC));
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
            json.WriteNull(name);
        else
            json.WriteString(name, text.Normalize(NormalizationForm.FormC));
    }

    private static void WriteDate(Utf8JsonWriter json, string name, DateOnly? date) => WriteText(json, name, date is { } day ? Words(day) : null);
}
