using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Tests.Answering;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Meetings.Conclusions;

/// <summary>The work of one meeting stands beside that of the five sample plans.</summary>
public sealed class ConclusionPlanTests
{
    private const string Said = "Thống nhất kế hoạch năm. Giao KHTC lập dự toán xây dựng nhà xe trước 30/11. Văn phòng chủ trì, phối hợp với KHTC thanh lý máy in hỏng, xong trong tháng 12.";

    private static readonly DateTimeOffset Held = new(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(7));
    private static readonly Plan Plan = ConclusionMeetings.PlanOf(ConclusionMeetings.Meeting("m1", Held, Said)).Plan;
    private static readonly PlanLibrary Library = new([.. LabelledOffice.Library.Plans, Plan]);
    private static readonly ProgressSnapshot Nothing = new(new Dictionary<TaskReference, ReportedProgress>());

    [Fact]
    public void Of_Conclusions_CitesTheSentenceOfEachTask()
    {
        var reading = ConclusionMeetings.PlanOf(ConclusionMeetings.Meeting("m1", Held, Said));

        reading.Plan.Source.ShouldBe("ket-luan-m1");
        reading.Plan.Tasks.Select(task => task.Key.Value).ShouldBe(["1", "2"]);
        reading.Plan.Tasks[1].Leads.ShouldBe([LabelledOffice.Unit("Văn phòng").Name]);
        reading.Plan.Tasks[1].Coordinators.ShouldBe([LabelledOffice.Unit("KHTC").Name]);
        foreach (var task in reading.Plan.Tasks)
            reading.Text.Quote(task.Evidence.Lines).ShouldBe(task.Evidence.Quote);
    }

    [Fact]
    public void Due_UnitThatAMeetingGaveWork_ListsItWithTheConclusion()
    {
        var request = new DueRequest(LabelledOffice.Unit("KHTC"), new DateRange(new DateOnly(2026, 11, 21), new DateOnly(2026, 11, 30)), null, null);

        var answer = new DueSkill(LabelledOffice.Over(Library)).Answer(request, LabelledOffice.On(new DateOnly(2026, 11, 21)), Nothing);

        var row = answer.Rows.Where(row => row.Citation.Source == Plan.Source).ShouldHaveSingleItem();
        row.Day.ShouldNotBeNull().Date.ShouldBe(new DateOnly(2026, 11, 29));
        row.Citation.Quote.ShouldBe("Giao KHTC lập dự toán xây dựng nhà xe trước 30/11.");
    }

    [Fact]
    public void Find_WordsOfAConclusion_FindsItFirst() =>
        new TaskSkill(LabelledOffice.Over(Library)).Find(new FindRequest("thanh lý máy in hỏng"), LabelledOffice.On(new DateOnly(2026, 11, 21)), Nothing)
            .Items[0].ShouldBe(new AnswerItem(Plan.Source, new TaskKey("2"), null));

    [Fact]
    public void ReadProgress_WordsOfAConclusion_IsAboutItsTask()
    {
        var understood = new RequestReader().Read("việc thanh lý máy in hỏng xong rồi", LabelledOffice.On(new DateOnly(2026, 12, 1)), new Office(Library, LabelledOffice.So))[0];

        understood.Request.ShouldBeOfType<ProgressRequest>().Task.ShouldBe(new TaskReference(Plan.Source, new TaskKey("2")));
    }

    [Fact]
    public void UnitDirectory_WithConclusions_KnowsNoUnitMore() =>
        new Office(Library, LabelledOffice.So).Directory.UnitsOf(LabelledOffice.So).ShouldBe(LabelledOffice.Office.Directory.UnitsOf(LabelledOffice.So));
}
