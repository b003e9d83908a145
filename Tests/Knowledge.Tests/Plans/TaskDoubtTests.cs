using Assistant.Knowledge.Corpus;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Tests.Plans;

/// <summary>How the values of tasks in flowing text say where they were read, and which of them a person should look at.</summary>
public sealed class TaskDoubtTests
{
    private const string Fields = """
        KẾ HOẠCH
        Cải cách hành chính năm 2026

        II. NHIỆM VỤ
        1. Rà soát thủ tục hành chính
        - Đơn vị chủ trì: Văn phòng Sở
        - Đơn vị phối hợp: Thanh tra Sở
        - Thời gian thực hiện: {0}
        - Sản phẩm: Báo cáo
        2. Số hóa hồ sơ lưu trữ
        - Đơn vị chủ trì: {1}
        - Thời gian thực hiện: Quý II/2026
        3. Tập huấn nghiệp vụ
        - Đơn vị chủ trì: Phòng Tổ chức cán bộ
        - Thời gian thực hiện: Quý III/2026
        """;

    [Fact]
    public void Readings_OfFields_NameTheLinesOfTheFields()
    {
        var task = Read("Quý I/2026", "Văn phòng Sở").Tasks[0];
        Lines(task).ShouldBe(new Dictionary<PlanField, int>
        {
            [PlanField.Title] = 5,
            [PlanField.Leads] = 6,
            [PlanField.Coordinators] = 7,
            [PlanField.Products] = 9,
            [PlanField.Schedule] = 8,
        });
        task.Readings.ShouldAllBe(reading => reading.Confidence == 1 && reading.Doubt == null);
    }

    [Theory]
    [InlineData("Khi có yêu cầu")]
    [InlineData("Ngay sau khi có văn bản chỉ đạo")]
    [InlineData("Trong vòng 30 ngày kể từ ngày 01/3/2026")]
    public void Readings_TimeThatIsNotUnderstood_KeepItsWordsAndDoubtIt(string words)
    {
        var task = Read(words, "Văn phòng Sở").Tasks[0];
        task.Schedule.ShouldBe(new Schedule.Unscheduled(words));
        Doubts(task).ShouldBe([(PlanField.Schedule, DoubtReason.NotUnderstood)]);
    }

    [Fact]
    public void Readings_SchoolYear_AreLessSureButNotDoubted()
    {
        var task = Read("Năm học 2025-2026", "Văn phòng Sở").Tasks[0];
        task.Schedule.ShouldBe(new Schedule.Period("Năm học 2025-2026", new DateOnly(2025, 9, 5), new DateOnly(2026, 5, 31)));
        var reading = task.Readings.Single(reading => reading.Field == PlanField.Schedule);
        reading.Doubt.ShouldBeNull();
        reading.Confidence.ShouldBeInRange(0.6, 0.8);
    }

    [Theory]
    [InlineData("Văn phòng Sở chủ động xây dựng kế hoạch tổng thể", DoubtReason.Ambiguous)]
    [InlineData("Văn pbòng Sở", DoubtReason.Misread)]
    public void Readings_UnitThatLooksWrong_AreDoubted(string unit, DoubtReason reason) =>
        Doubts(Read("Quý I/2026", unit).Tasks[1]).ShouldBe([(PlanField.Leads, reason)]);

    [Fact]
    public void Readings_LeadMissingAmongTasksThatHaveOne_IsDoubted()
    {
        var plan = Read("Quý I/2026", "x").Tasks;
        plan.Count.ShouldBe(3);
        var without = new PlanReader().Read(SourceText.FromString("x.txt", Text("Quý I/2026", "x").Replace("- Đơn vị chủ trì: x\n", "", StringComparison.Ordinal)));
        Doubts(without.Tasks[1]).ShouldBe([(PlanField.Leads, DoubtReason.Missing)]);
    }

    [Fact]
    public void Readings_TwoTimesOfOneTask_AreAmbiguous()
    {
        var text = Text("Quý I/2026", "Văn phòng Sở").Replace("- Sản phẩm: Báo cáo", "- Thời gian hoàn thành: 30/9/2026", StringComparison.Ordinal);
        Doubts(new PlanReader().Read(SourceText.FromString("x.txt", text)).Tasks[0]).ShouldBe([(PlanField.Schedule, DoubtReason.Ambiguous)]);
    }

    [Fact]
    public void Readings_CleanPlansOfTheCorpus_AreHardlyDoubted()
    {
        var reader = new PlanReader();
        var doubts = SampleCorpus.Load()
            .Select(reader.Read)
            .Where(plan => !plan.Restored)
            .SelectMany(plan => plan.Tasks.SelectMany(task => task.Readings.Where(reading => reading.Doubt is not null).Select(reading => $"{plan.Source} {task.Key} {reading}")))
            .ToList();
        doubts.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(PlanSamples.Names), MemberType = typeof(PlanSamples))]
    public void Readings_OfAnyPlan_StandInTheText(string name)
    {
        var lines = PlanSamples.Text(name).Lines.Count;
        foreach (var reading in PlanSamples.Plan(name).Tasks.SelectMany(task => task.Readings))
        {
            reading.Lines.Last.ShouldBeLessThanOrEqualTo(lines);
            reading.Confidence.ShouldBeInRange(0, 1);
        }
    }

    private static Plan Read(string time, string lead) => new PlanReader().Read(SourceText.FromString("x.txt", Text(time, lead)));

    private static string Text(string time, string lead) => Fields.Replace("{0}", time, StringComparison.Ordinal).Replace("{1}", lead, StringComparison.Ordinal);

    private static Dictionary<PlanField, int> Lines(PlanTask task) => task.Readings.ToDictionary(reading => reading.Field, reading => reading.Lines.First);

    private static IEnumerable<(PlanField, DoubtReason)> Doubts(PlanTask task) =>
        task.Readings.Where(reading => reading.Doubt is not null).Select(reading => (reading.Field, reading.Doubt!.Value));
}
