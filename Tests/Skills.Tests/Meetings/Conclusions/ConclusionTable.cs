using System.Globalization;
using System.Text.Json;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Tests.Answering;

namespace Assistant.Skills.Tests.Meetings.Conclusions;

/// <summary>Conclusions as secretaries write them, each with the work that a careful clerk finds in it.</summary>
internal static class ConclusionTable
{
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["VP"] = "Văn phòng Sở",
        ["TCCB"] = "Phòng Tổ chức - Cán bộ",
        ["KHTC"] = "Phòng Kế hoạch - Tài chính",
        ["MN"] = "Phòng Giáo dục Mầm Non",
        ["TTra"] = "Thanh tra Sở",
    };

    public static IReadOnlyList<ConclusionVerdict> Judge(string table)
    {
        using var stream = typeof(ConclusionTable).Assembly.GetManifestResourceStream(table).ShouldNotBeNull();
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Judgement)];
    }

    private static ConclusionVerdict Judgement(string line)
    {
        using var row = JsonDocument.Parse(line);
        var day = DateOnly.ParseExact(row.RootElement.GetProperty("day").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var works = new ConclusionReader().Read(row.RootElement.GetProperty("text").GetString(), new ConclusionContext(
            new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.FromHours(7)), LabelledOffice.Office, LabelledOffice.On(day)));
        var wanted = row.RootElement.GetProperty("works").EnumerateArray().Select(Wanted).ToList();
        var found = works.Select(Found).ToList();
        return new ConclusionVerdict(row.RootElement.GetProperty("id").GetString()!, row.RootElement.GetProperty("text").GetString()!, wanted, found);
    }

    private static IReadOnlyList<string> Wanted(JsonElement work) =>
    [
        Folding.FoldToWords(work.GetProperty("task").GetString()!),
        Names(work.GetProperty("lead")),
        Names(work.GetProperty("with")),
        work.GetProperty("last").GetString() ?? "",
    ];

    private static IReadOnlyList<string> Found(ConclusionWork work) =>
    [
        Folding.FoldToWords(work.Task),
        string.Join(", ", work.Leads.Select(Name)),
        string.Join(", ", work.Coordinators.Select(Name)),
        work.Schedule.LastDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
    ];

    private static string Names(JsonElement list) => string.Join(", ", list.EnumerateArray().Select(each => each.GetString()!).Select(name => name[0] is '=' or '@'
        ? name[..1] + Folding.FoldToWords(name)
        : LabelledOffice.Unit(Units[name]).Name));

    private static string Name(ConclusionAssignee assignee) => assignee switch
    {
        ConclusionAssignee.OfUnit of => of.Unit.Name,
        ConclusionAssignee.Person person => $"@{Folding.FoldToWords(person.Name)}",
        ConclusionAssignee.Collective several => $"={Folding.FoldToWords(several.Words)}",
        ConclusionAssignee.Unknown unknown => $"={Folding.FoldToWords(unknown.Words)}",
        ConclusionAssignee.OneOf several => $"?{Folding.FoldToWords(several.Words)}",
        _ => throw new InvalidOperationException($"{assignee} has no name in the table."),
    };
}
