using System.Globalization;
using System.Text.Json;

namespace Assistant.Skills.Tests.Reminders.Years;

/// <summary>The tasks and reports with a last day in 2026, read straight from the label files.</summary>
/// <param name="About">The plan's file and the task's key, or the report's units.</param>
/// <param name="Units">Who leads; of a report who owes it or passes it on. Without dashes and in lower case.</param>
/// <param name="LastDay">The last day.</param>
/// <param name="IsTask">Whether it is a task.</param>
internal sealed record LabelledWork(string About, IReadOnlyList<string> Units, DateOnly LastDay, bool IsTask)
{
    private const string Issuer = "Sở Giáo dục và Đào tạo thành phố Hải Phòng";

    /// <summary>All of it in plans of the department.</summary>
    public static IReadOnlyList<LabelledWork> Read()
    {
        var assembly = typeof(Assistant.Testing.LabelledPlans).Assembly;
        var work = new List<LabelledWork>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("labels/", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var label = JsonDocument.Parse(stream);
            if (label.RootElement.GetProperty("issuer").GetString() == Issuer)
                work.AddRange(Tasks(label.RootElement).Concat(Reports(label.RootElement)));
        }

        return [.. work.Where(each => each.LastDay.Year == 2026)];
    }

    /// <summary>A unit's name as two plans write it alike.</summary>
    public static string Unit(string? name) =>
        string.Join(' ', (name ?? "").ToLowerInvariant().Replace('-', ' ').Replace('–', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>How a report is called here.</summary>
    public static string Report(string source, string? who, string? via) => $"{source} {Unit(who)} > {Unit(via)}";

    private static IEnumerable<LabelledWork> Tasks(JsonElement label) =>
        from task in label.GetProperty("tasks").EnumerateArray()
        let schedule = task.GetProperty("schedule")
        where schedule.GetProperty("kind").GetString() is "period" or "deadline" && schedule.GetProperty("end").ValueKind == JsonValueKind.String
        select new LabelledWork(
            $"{label.GetProperty("source").GetString()} {task.GetProperty("key").GetString()}",
            [.. task.GetProperty("lead").EnumerateArray().Select(lead => Unit(lead.GetString()))],
            DateOnly.ParseExact(schedule.GetProperty("end").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            IsTask: true);

    private static IEnumerable<LabelledWork> Reports(JsonElement label) =>
        from report in label.GetProperty("reports").EnumerateArray()
        let who = report.GetProperty("who").GetString()
        let via = report.GetProperty("via").GetString()
        let due = report.GetProperty("due").GetString()!
        let day = DateOnly.ParseExact(due.Length == 5 ? $"2026-{due}" : due, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        select new LabelledWork(
            Report(label.GetProperty("source").GetString()!, who, via),
            [Unit(who), Unit(via)],
            report.GetProperty("dueMeans").GetString() == "before" ? day.AddDays(-1) : day,
            IsTask: false);
}
