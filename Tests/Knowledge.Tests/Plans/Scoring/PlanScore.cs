using System.Globalization;
using System.Text.Json;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Tests.Plans.Scoring;

/// <summary>How well the export of a plan agrees with its hand-made label: what the corpus' own scorer weighs, as it weighs it.</summary>
/// <param name="Tasks">Tasks, by key and title.</param>
/// <param name="Leads">The share of found tasks whose leads are right.</param>
/// <param name="Schedules">The share of found tasks whose schedule is right.</param>
/// <param name="Reports">Reports, by period and day.</param>
/// <param name="Citations">Citations, by number.</param>
/// <param name="Targets">Targets, by value and unit.</param>
public sealed record PlanScore(Tally Tasks, double? Leads, double? Schedules, Tally Reports, Tally Citations, Tally Targets)
{
    private const double SameTitle = 0.6;
    private const double OtherTitle = 0.3;

    /// <summary>The mean of the parts that the label has anything of.</summary>
    public double Macro => new[] { Tasks.F1, Leads, Schedules, Reports.F1, Citations.F1, Targets.F1 }.OfType<double>().Average();

    /// <summary>The lowest of these parts.</summary>
    public double Lowest => new[] { Tasks.F1, Leads, Schedules, Reports.F1, Citations.F1, Targets.F1 }.OfType<double>().Min();

    /// <summary>Scores an export.</summary>
    public static PlanScore Of(JsonElement label, JsonElement export)
    {
        var readings = Items(export, "tasks").ToList();
        var pairs = new List<(JsonElement Label, JsonElement Reading)>();
        var missed = 0;
        foreach (var task in Items(label, "tasks").OrderBy(Optional))
        {
            var found = readings.FindIndex(reading => Keys(task).Contains(Key(Text(reading, "key"))) && TitleLikeness(task, reading) >= OtherTitle);
            if (found < 0)
                found = readings.FindIndex(reading => TitleLikeness(task, reading) >= SameTitle);
            if (found >= 0)
            {
                if (!Optional(task))
                    pairs.Add((task, readings[found]));
                readings.RemoveAt(found);
            }
            else if (!Optional(task))
            {
                missed++;
            }
        }

        var tasks = new Tally(pairs.Count, readings.Count, missed);
        return new PlanScore(
            tasks,
            Share(tasks, pairs.Count(pair => LeadsAgree(pair.Label, pair.Reading))),
            Share(tasks, pairs.Count(pair => SchedulesAgree(pair.Label, pair.Reading))),
            Count(label, export, "reports", ReportsAgree),
            Count(label, export, "citations", (left, right) => Digits(Text(left, "number")) == Digits(Text(right, "number"))),
            Count(label, export, "targets", TargetsAgree));
    }

    private static double? Share(Tally tasks, int right) => tasks.F1 is null ? null : tasks.Right == 0 ? 0 : (double)right / tasks.Right;

    private static Tally Count(JsonElement label, JsonElement export, string list, Func<JsonElement, JsonElement, bool> agree) =>
        Tally.Of(Items(label, list).Select(item => (item, Optional(item))), Items(export, list), agree);

    private static double TitleLikeness(JsonElement label, JsonElement reading) =>
        Texts(label, "titleAlt").Prepend(Text(label, "title")).Max(title => Likeness.Of(title, Text(reading, "title")));

    private static bool LeadsAgree(JsonElement label, JsonElement reading)
    {
        var read = Units(reading, "lead");
        return read.SetEquals(Units(label, "lead"))
            || (label.TryGetProperty("leadAlt", out var others) && others.EnumerateArray().Any(other => read.SetEquals(UnitsOf(other))));
    }

    private static bool SchedulesAgree(JsonElement label, JsonElement reading)
    {
        var wanted = label.GetProperty("schedule");
        var options = wanted.ValueKind == JsonValueKind.Object && wanted.TryGetProperty("alt", out var alt)
            ? (alt.ValueKind == JsonValueKind.Array ? alt.EnumerateArray().AsEnumerable() : [alt]).Prepend(wanted)
            : [wanted];
        return options.Any(option => Days(option) == Days(reading.GetProperty("schedule")));

        static (string, string?, string?) Days(JsonElement schedule) => (Text(schedule, "kind") ?? "none", Text(schedule, "start"), Text(schedule, "end"));
    }

    private static bool ReportsAgree(JsonElement label, JsonElement reading)
    {
        var options = label.TryGetProperty("alt", out var alt) && alt.ValueKind == JsonValueKind.Array ? alt.EnumerateArray().Prepend(label) : [label];
        return options.Any(option =>
        {
            var period = Text(option, "period") ?? Text(label, "period");
            var (wanted, due) = (Text(option, "due") ?? Text(label, "due") ?? "", Text(reading, "due") ?? "");
            return period == Text(reading, "period") && (period is "tháng" or "quý" ? Day(wanted) == Day(due) : wanted == due);
        });

        static string Day(string due) => due[^Math.Min(2, due.Length)..].TrimStart('0');
    }

    private static bool TargetsAgree(JsonElement label, JsonElement reading) =>
        Text(label, "value") == Text(reading, "value") && Folding.FoldToWords(Text(label, "unit") ?? "") == Folding.FoldToWords(Text(reading, "unit") ?? "");

    private static HashSet<string> Keys(JsonElement label) => [.. Texts(label, "keyAlt").Prepend(Text(label, "key")).Select(Key)];

    private static string Key(string? key) => (key ?? "").Replace(")", "", StringComparison.Ordinal).Replace('(', '.').ToUpperInvariant();

    private static string Digits(string? number) => new([.. Folding.Fold(number ?? "").Where(char.IsAsciiLetterOrDigit)]);

    private static HashSet<string> Units(JsonElement task, string name) => task.TryGetProperty(name, out var units) ? UnitsOf(units) : [];

    private static HashSet<string> UnitsOf(JsonElement units) => units.ValueKind == JsonValueKind.Array
        ? [.. units.EnumerateArray().Select(unit => Folding.FoldToWords(unit.GetString()!))]
        : [];

    private static IEnumerable<string?> Texts(JsonElement item, string name) => !item.TryGetProperty(name, out var values) ? []
        : values.ValueKind == JsonValueKind.Array ? values.EnumerateArray().Select(value => value.GetString()) : [values.GetString()];

    private static IEnumerable<JsonElement> Items(JsonElement plan, string name) =>
        plan.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : [];

    private static bool Optional(JsonElement item) => item.TryGetProperty("optional", out var optional) && optional.ValueKind == JsonValueKind.True;

    private static string? Text(JsonElement item, string name) => item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetDecimal().ToString("0.####", CultureInfo.InvariantCulture),
            _ => null,
        }
        : null;
}
