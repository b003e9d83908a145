using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Answering;

public sealed class TopicTests
{
    private static readonly DateOnly Today = new(2026, 5, 13);

    [Theory]
    [InlineData("đổi mới việc ban hành văn bản", "000 II.3")]
    [InlineData("doi moi viec ban hanh van ban", "000 II.3")]
    [InlineData("đổi mới việc ban hanhh văn bản", "000 II.3")]
    [InlineData("chế độ hội họp", "000 II.4")]
    [InlineData("meetings", "000 II.4")]
    [InlineData("kỷ luật, kỷ cương hành chính", "000 II.6")]
    [InlineData("cải cách TTHC", "001 II(2).3")]
    [InlineData("giải quyết khiếu nại tố cáo đông người", "002 4.3")]
    [InlineData("chấm điểm dân vận", "002 3.4")]
    [InlineData("tài chính công", "001 II(2).6")]
    [InlineData("dan van kheo không ad", "002 3.1")]
    [InlineData("trợ lý ảo không em, bên anh đang làm đề xuất", "000 II.5")]
    public void Find_Topic_HoldsTheTask(string topic, string expected) =>
        new TaskSkill(LabelledOffice.Answers).Find(new FindRequest(topic), LabelledOffice.On(Today), ProgressSnapshot.Empty)
            .Items.Select(item => $"{item.Source[..3]} {item.Key}").ShouldContain(expected);

    [Theory]
    [InlineData("bóng đá")]
    [InlineData("giá vàng")]
    [InlineData("hộ chiếu")]
    public void Find_WhatNoPlanSpeaksOf_IsEmpty(string topic) =>
        new TaskSkill(LabelledOffice.Answers).Find(new FindRequest(topic), LabelledOffice.On(Today), ProgressSnapshot.Empty).Tasks.ShouldBeEmpty();

    [Fact]
    public void Who_LeadsTheIssueOfDocuments_IsVanPhongFirst() =>
        new TaskSkill(LabelledOffice.Answers).Who(new WhoRequest("đổi mới việc ban hành văn bản", TaskRole.Lead), LabelledOffice.On(Today), ProgressSnapshot.Empty)
            .Tasks[0].Task.Leads.ShouldBe(["Văn phòng Sở"]);

    [Theory]
    [InlineData("số hóa văn bản", "tỷ lệ số hóa văn bản", 95)]
    [InlineData("what share of documents must be digitised this year (số hóa văn bản)", "tỷ lệ số hóa văn bản", 95)]
    [InlineData("share of documents digitised", "tỷ lệ số hóa văn bản", 95)]
    [InlineData("họp trực tuyến", "tỷ lệ hội nghị trực tuyến trên tổng số hội nghị", 60)]
    [InlineData("PAR Index", "xếp hạng Chỉ số cải cách hành chính (PAR Index)", 5)]
    [InlineData("online meetings", "tỷ lệ hội nghị trực tuyến trên tổng số hội nghị", 60)]
    public void Targets_Topic_HoldTheGoal(string topic, string metric, int value) =>
        new GoalSkill(LabelledOffice.Answers).Targets(new TargetsRequest(topic), LabelledOffice.On(Today))
            .Targets.ShouldContain(entry => entry.Target.Metric == metric && entry.Target.Value == value);

    [Fact]
    public void Rules_KindOfMeeting_HoldsOnlyThatKindOwnPlanFirst()
    {
        var rules = new GoalSkill(LabelledOffice.Answers).Rules(new RulesRequest("hội nghị quán triệt"), LabelledOffice.On(Today)).Rules;

        rules.ShouldAllBe(entry => entry.Rule.MaxDays == 0.5m);
        rules[0].Plan.Issuer.ShouldBe(LabelledOffice.So);
    }

    [Fact]
    public void Reports_ThroughAUnitInAQuarter_AreThoseWhoseLastAllowedDayLiesInIt()
    {
        var request = new ReportsRequest(LabelledOffice.Unit("Văn phòng Sở"), DateRange.Quarter(2026, 3));

        var reports = new ReportsSkill(LabelledOffice.Answers).Answer(request, LabelledOffice.On(Today)).Reports;

        reports.ShouldHaveSingleItem().Day.Date.ShouldBe(new DateOnly(2026, 9, 14));
    }

    [Fact]
    public void Plans_ByNumber_IsThatPlan() =>
        new PlansSkill(LabelledOffice.Answers).Answer(new PlansRequest("kế hoạch 979"), LabelledOffice.On(Today)).Plans.ShouldHaveSingleItem().Number.ShouldBe(979);

    [Fact]
    public void Plans_ByYear_AreThoseOfTheYear() =>
        new PlansSkill(LabelledOffice.Answers).Answer(new PlansRequest(null, 2023), LabelledOffice.On(Today)).Plans.ShouldHaveSingleItem().Source.ShouldStartWith("004");
}
