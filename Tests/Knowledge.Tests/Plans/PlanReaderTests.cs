using System.Text;
using System.Text.Json;
using Assistant.Knowledge.Corpus;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Knowledge.Tests.Plans;

/// <summary>
/// Every labelled text must keep reading as its label says. The scanned plan (002) is compared where its damage leaves one
/// reading only: what it says is lost in some cells.
/// </summary>
public sealed class PlanReaderTests
{
    private const string Scanned = "002_0295eccbc9e7aa97.txt";

    public static TheoryData<string> Names => PlanSamples.Names;

    public static TheoryData<string> Typed => [.. PlanSamples.Names.Select<object[], string>(row => (string)row[0]).Where(name => name != Scanned)];

    [Theory]
    [MemberData(nameof(Typed))]
    public void Read_TypedPlan_FindsTheTasksOfItsLabel(string name) => Keys(PlanSamples.Export(name)).ShouldBe(Keys(PlanSamples.Label(name)));

    [Theory]
    [MemberData(nameof(Typed))]
    public void Read_TypedPlan_FindsTheTitlesOfItsLabel(string name) => ShouldAgree(name, "tasks", task => Fold(task, "title"));

    [Theory]
    [MemberData(nameof(Typed))]
    public void Read_TypedPlan_FindsTheLeadsOfItsLabel(string name) => ShouldAgree(name, "tasks", task => Units(task, "lead"));

    [Theory]
    [MemberData(nameof(Typed))]
    public void Read_TypedPlan_FindsTheCoordinatorsOfItsLabel(string name) => ShouldAgree(name, "tasks", task => Units(task, "coordinators"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_AnyPlan_FindsTheSchedulesOfItsLabel(string name)
    {
        var read = Items(PlanSamples.Export(name), "tasks").ToDictionary(task => Text(task, "key"), Schedule, StringComparer.Ordinal);
        foreach (var task in Items(PlanSamples.Label(name), "tasks"))
            read[Text(task, "key")].ShouldBe(Schedule(task), Text(task, "key"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_AnyPlan_FindsTheReportsOfItsLabel(string name) =>
        ShouldAgree(name, "reports", report => $"{Text(report, "period")} {Text(report, "due")} {Text(report, "dueMeans")}");

    [Theory]
    [MemberData(nameof(Typed))]
    public void Read_TypedPlan_FindsWhoReports(string name) => ShouldAgree(name, "reports", report => $"{Fold(report, "who")} > {Fold(report, "via")} > {Fold(report, "to")}");

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_AnyPlan_FindsTheTargetsOfItsLabel(string name) =>
        ShouldAgree(name, "targets", target => $"{Text(target, "comparison")} {target.GetProperty("value").GetDecimal()} {Text(target, "unit")}");

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_AnyPlan_FindsTheCitationsOfItsLabel(string name) =>
        ShouldAgree(name, "citations", citation => Text(citation, "number"));

    [Theory]
    [MemberData(nameof(Typed))]
    public void Read_TypedPlan_FindsTypeAndDateOfItsCitations(string name) =>
        ShouldAgree(name, "citations", citation => $"{Text(citation, "number")} {Text(citation, "type")} {Text(citation, "date")}");

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_AnyPlan_FindsTheMeetingRulesOfItsLabel(string name) =>
        ShouldAgree(name, "meetingRules", rule => $"{Text(rule, "meeting")} {rule.GetProperty("maxDays").GetDecimal()}");

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_AnyPlan_FindsTheResponsibilitiesOfItsLabel(string name) =>
        ShouldAgree(name, "responsibilities", unit => $"{Fold(unit, "unit")} {unit.GetProperty("duties").GetInt32()}");

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_AnyPlan_FindsItsHead(string name)
    {
        var read = PlanSamples.Export(name);
        var label = PlanSamples.Label(name);
        foreach (var field in (string[])["number", "symbol", "issuer", "place", "issued", "issuedText", "year", "title"])
            read.GetProperty(field).ToString().ShouldBe(label.GetProperty(field).ToString(), field);
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public void Read_TypedPlan_FindsSignerAndRecipients(string name)
    {
        var read = PlanSamples.Export(name);
        var label = PlanSamples.Label(name);
        JsonElement.DeepEquals(read.GetProperty("signer"), label.GetProperty("signer")).ShouldBeTrue(read.GetProperty("signer").ToString());
        JsonElement.DeepEquals(read.GetProperty("recipients"), label.GetProperty("recipients")).ShouldBeTrue(read.GetProperty("recipients").ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_AnyPlan_QuotesItsSourceAsItStands(string name)
    {
        var text = PlanSamples.Text(name);
        foreach (var evidence in EvidenceOf(PlanSamples.Plan(name)))
        {
            evidence.Lines.Last.ShouldBeLessThanOrEqualTo(text.Lines.Count);
            var source = Squeezed(string.Join(' ', text.Lines.Skip(evidence.Lines.First - 1).Take(evidence.Lines.Last - evidence.Lines.First + 1).Select(line => line.Text)));
            if (evidence.Lines.First == evidence.Lines.Last)
                source.ShouldContain(Squeezed(evidence.Quote));
        }
    }

    [Fact]
    public void Read_ScannedPlan_NamesTheOfficeWhoseNameLostAPart() =>
        PlanSamples.Plan("002_0295eccbc9e7aa97.txt").Reports.ShouldContain(report => report.Via == "Phòng Tổ chức cán bộ");

    [Fact]
    public void Read_ScannedPlan_SaysThatItWasRestored()
    {
        PlanSamples.Plan(Scanned).Restored.ShouldBeTrue();
        PlanSamples.Plan("000_e7c52a634e72112d.txt").Restored.ShouldBeFalse();
    }

    [Fact]
    public void Read_LeadNamedOnlyInTheOrganisation_ReachesItsTask()
    {
        var task = PlanSamples.Plan("003_4816794cbecccb5d.txt").Tasks.Single(task => task.Key.Value == "II.4");
        task.Leads.ShouldBe(["Văn phòng HĐND và UBND phường"]);
    }

    [Fact]
    public void Read_AnyText_NeverThrowsAndStaysInside() => Prop.ForAll<string?>(words =>
    {
        var text = SourceText.FromString("x.txt", Printable(words));
        StaysInside(new PlanReader().Read(text), text);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_MutilatedPlans_NeverThrowsAndStaysInside()
    {
        var reader = new PlanReader();
        var random = new System.Random(20260523);
        var sources = SampleCorpus.Load();
        for (var round = 0; round < 15; round++)
        {
            var text = SourceText.FromString("x.txt", Mutilated(sources[round % sources.Count], random));
            StaysInside(reader.Read(text), text);
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("1. ")]
    [InlineData("Phòng A chủ trì, phối hợp với Phòng B và ")]
    [InlineData("báo cáo 6 tháng trước ngày 10/6, ")]
    [InlineData("đạt từ 95% trở lên và ")]
    [InlineData("12/KH-UBND ngày 1/1/2026 của ")]
    [InlineData("(((")]
    [InlineData("quý I - ")]
    public void Read_LineOf200Kilobytes_ComesToAnEnd(string piece)
    {
        var line = new StringBuilder();
        while (line.Length < 200_000)
            line.Append(piece);
        var text = SourceText.FromString("x.txt", $"KẾ HOẠCH\nTiêu đề\n\nI. NỘI DUNG\n1. {line}\n");
        StaysInside(new PlanReader().Read(text), text);
    }

    private static void ShouldAgree(string name, string list, Func<JsonElement, string> show) =>
        Items(PlanSamples.Export(name), list).Select(show).Order(StringComparer.Ordinal)
            .ShouldBe(Items(PlanSamples.Label(name), list).Select(show).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Keys(JsonElement plan) => Items(plan, "tasks").Select(task => Text(task, "key"));

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) => element.GetProperty(name).EnumerateArray();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).ToString();

    private static string Fold(JsonElement element, string name) => Folding.FoldToWords(Text(element, name));

    private static string Units(JsonElement task, string name) =>
        $"{Text(task, "key")}: {string.Join("; ", Items(task, name).Select(unit => Folding.FoldToWords(unit.ToString())).Order(StringComparer.Ordinal))}";

    private static string Schedule(JsonElement task)
    {
        var schedule = task.GetProperty("schedule");
        return $"{Text(schedule, "kind")} {Text(schedule, "start")} {Text(schedule, "end")}";
    }

    private static void StaysInside(Plan plan, SourceText text)
    {
        foreach (var evidence in EvidenceOf(plan))
            evidence.Lines.Last.ShouldBeLessThanOrEqualTo(text.Lines.Count);
        plan.Tasks.Select(task => task.Key).ShouldBeUnique();
        PlanExport.ToJson(plan).ShouldNotBeEmpty();
    }

    private static IEnumerable<Evidence> EvidenceOf(Plan plan) =>
    [
        plan.Evidence,
        .. plan.Tasks.Select(task => task.Evidence),
        .. plan.Tasks.Select(task => task.ScheduleEvidence).OfType<Evidence>(),
        .. plan.Tasks.SelectMany(task => task.Activities).Select(activity => activity.Evidence),
        .. plan.Reports.Select(report => report.Evidence),
        .. plan.Targets.Select(target => target.Evidence),
        .. plan.References.Select(reference => reference.Evidence),
        .. plan.MeetingRules.Select(rule => rule.Evidence),
        .. plan.Responsibilities.Select(unit => unit.Evidence),
        .. plan.Responsibilities.SelectMany(unit => unit.Duties).Select(duty => duty.Evidence),
    ];

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Printable(string? words) => new([.. (words ?? "").Where(c => !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF'))]);

    /// <summary>Lines dropped, swapped, cut and joined.</summary>
    private static string Mutilated(SourceText source, System.Random random)
    {
        var lines = source.Lines.Select(line => line.Text).ToList();
        for (var i = 0; i < 60; i++)
        {
            var at = random.Next(lines.Count - 1);
            switch (random.Next(4))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    (lines[at], lines[at + 1]) = (lines[at + 1], lines[at]);
                    break;
                case 2:
                    lines[at] = lines[at][..random.Next(lines[at].Length + 1)];
                    break;
                default:
                    lines[at] += lines[at + 1];
                    break;
            }
        }

        return string.Join('\n', lines);
    }
}
