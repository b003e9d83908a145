using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Understanding;

/// <summary>What is asked about plans, organisations, persons and matters that are not at hand, and what is not meant.</summary>
public sealed class NotAtHandTests
{
    [Theory]
    [InlineData("KH 555/KH-UBND giao phòng mình làm gì", "555/KH-UBND")]
    [InlineData("việc nào của Văn phòng trong kế hoạch 1234 sắp đến hạn", "1234")]
    [InlineData("nhiệm vụ 3.4 của kế hoạch 555/KH-SGDĐT là gì", "555/KH-SGDĐT")]
    [InlineData("kế hoạch dân vận năm 2025 giao Văn phòng mấy việc", "2025")]
    [InlineData("kế hoạch cải cách hành chính của Sở Y tế có gì mới", "Sở Y tế")]
    [InlineData("kế hoạch dân vận chính quyền năm 2026 của tỉnh Quảng Ninh nói gì", "Quảng Ninh")]
    public void Read_PlanThatIsNotLoaded_AsksForThatPlanAndNoOther(string text, string named) =>
        MessageTable.Read(text).Request.ShouldBeOfType<PlansRequest>().Text.ShouldNotBeNull().ShouldContain(named);

    [Theory]
    [InlineData("mục II.5 kế hoạch của UBND phường Hải An gồm những gì")]
    [InlineData("muc II.5 ke hoach phuong Hai An noi gi")]
    public void Read_PlanNamedByItsIssuer_IsThatPlan(string text) =>
        MessageTable.Read(text).Request.ShouldBeOfType<ExplainRequest>().Task.Source.ShouldBe("003_4816794cbecccb5d.txt");

    [Theory]
    [InlineData("quý này Sở Y tế có những nhiệm vụ gì đến hạn?", "Sở Y tế")]
    [InlineData("việc của Sở Nội vụ quý này", "Sở Nội vụ")]
    [InlineData("UBND quận Lê Chân phải làm gì trong năm 2026", "UBND quận Lê Chân")]
    public void Read_WorkOfAnotherOrganisation_IsAskedOfThatOne(string text, string name) =>
        MessageTable.Read(text).Request.ShouldBeOfType<DueRequest>().Unit.ShouldNotBeNull().Name.ShouldBe(name);

    [Theory]
    [InlineData("Giám đốc Sở Y tế là ai?")]
    [InlineData("ai là trưởng phòng Kế hoạch - Tài chính của Sở?")]
    [InlineData("chu tich UBND phuong ten la gi")]
    [InlineData("who is the head of TCCB")]
    public void Read_QuestionWhoHoldsAnOffice_IsNotAQuestionWhoBearsATask(string text) =>
        MessageTable.Read(text).Request.ShouldBeOfType<UnknownRequest>();

    [Theory]
    [InlineData("chỉ tiêu chất lượng dân số là bao nhiêu", true)]
    [InlineData("chỉ tiêu chất lượng dân số là bao nhiêu", false)]
    public void Read_TopicOfOtherPlaces_IsAQuestionWhereThePlansSpeakOfIt(string text, bool planned)
    {
        var plan = LabelledPlan(planned ? "Nâng cao chất lượng dân số" : "Nâng cao chất lượng văn bản");
        var office = new Office(new PlanLibrary([plan]));
        var asker = new Asker("test", null, office.Organization, null, new DateTimeOffset(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7)));

        (new RequestReader().Read(text, asker, office)[0].Request is TargetsRequest).ShouldBe(planned);
    }

    [Theory]
    [InlineData("đừng ghi cuộc họp sáng nay vào sổ nhé")]
    [InlineData("giả sử việc 3.5 xong 100% trong tháng 10 thì sao")]
    [InlineData("nếu mai 8h họp giao ban thì ai dự")]
    [InlineData("do not log the meeting this morning at 8")]
    public void Read_WhatIsForbiddenOrSupposed_IsNotTakenDown(string text) =>
        MessageTable.ReadAll(text).ShouldAllBe(part => !(part.Request is LogMeetingRequest || part.Request is ProgressRequest));

    [Fact]
    public void Read_WhatSomebodyElseSaid_IsNotAsked()
    {
        var understood = MessageTable.Read("Sếp bảo “quý IV nào cũng phải nộp báo cáo trước 20/12”. Thực ra báo cáo năm về dân chủ cơ sở hạn ngày nào?").Request.ShouldBeOfType<ReportsRequest>();

        understood.Period.ShouldBeNull();
        understood.Text.ShouldBe("năm dân chủ cơ sở");
    }

    [Theory]
    [InlineData("báo cáo 9 tháng về dân chủ ở cơ sở hạn nộp ngày nào", "9 tháng dân chủ ở cơ sở")]
    [InlineData("báo cáo quý III nộp khi nào", "quý III")]
    [InlineData("báo cáo tháng 6 nộp khi nào", "tháng 6")]
    public void Read_TimeThatAReportIsOn_NamesTheReportAndIsNoPeriod(string text, string name)
    {
        var reports = MessageTable.Read(text).Request.ShouldBeOfType<ReportsRequest>();

        reports.Period.ShouldBeNull();
        reports.Text.ShouldBe(name);
    }

    [Theory]
    [InlineData("trong quý III có báo cáo nào")]
    [InlineData("BC định kỳ quý 3 gồm những gì")]
    public void Read_TimeInWhichReportsFallDue_IsAPeriod(string text) =>
        MessageTable.Read(text).Request.ShouldBeOfType<ReportsRequest>().Period.ShouldNotBeNull().First.ShouldBe(new DateOnly(2026, 7, 1));

    private static Plan LabelledPlan(string title) => Testing.LabelledPlans.Load().Plans[0] with { Title = title, Tasks = [], Targets = [], Responsibilities = [], Reports = [], MeetingRules = [] };
}
