using Assistant.Bot.Cards;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Tests.Cards;

public sealed class DueWordsTests
{
    private static readonly DayWords Days = new(new Texts(Language.Vietnamese));

    [Theory]
    [InlineData("2026-04-01", "2026-06-30", "trong quý II/2026 (từ 1/4/2026 đến 30/6/2026)")]
    [InlineData("2026-02-01", "2026-02-28", "trong tháng 2/2026")]
    [InlineData("2026-01-01", "2026-12-31", "trong năm 2026")]
    [InlineData("2026-01-01", "2026-06-30", "trong 6 tháng đầu năm 2026 (từ 1/1/2026 đến 30/6/2026)")]
    [InlineData("2026-07-01", "2026-12-31", "trong 6 tháng cuối năm 2026 (từ 1/7/2026 đến 31/12/2026)")]
    [InlineData("2026-01-01", "2026-09-30", "trong 9 tháng đầu năm 2026 (từ 1/1/2026 đến 30/9/2026)")]
    [InlineData("2026-06-09", "2026-06-09", "trong ngày 9/6/2026")]
    [InlineData("2026-05-13", "2026-12-31", "từ 13/5/2026 đến 31/12/2026")]
    [InlineData("2026-02-01", "2026-04-30", "từ 1/2/2026 đến 30/4/2026")]
    [InlineData("2026-10-01", "2027-03-31", "từ 1/10/2026 đến 31/3/2027")]
    public void Period_Days_AreCalledAsPeopleCallThem(string first, string last, string words) => Days.Period(new DateRange(Day(first), Day(last))).ShouldBe(words);

    [Theory]
    [InlineData("2026-05-13", "hạn 13/5/2026 · hôm nay")]
    [InlineData("2026-05-14", "hạn 14/5/2026 · ngày mai")]
    [InlineData("2026-05-15", "hạn 15/5/2026 · còn 2 ngày")]
    [InlineData("2026-05-12", "hạn 12/5/2026 · trễ 1 ngày")]
    [InlineData("2026-05-16", "hạn 16/5/2026 · còn 3 ngày · rơi vào thứ Bảy, ngày làm việc trước đó là 15/5/2026")]
    [InlineData("2026-09-02", "hạn 2/9/2026 · còn 112 ngày · rơi vào ngày nghỉ lễ, ngày làm việc trước đó là 28/8/2026")]
    [InlineData("2026-08-31", "hạn 31/8/2026 · còn 110 ngày · rơi vào ngày nghỉ, ngày làm việc trước đó là 28/8/2026")]
    [InlineData("2026-08-22", "hạn 22/8/2026 · còn 101 ngày")]
    public void Deadline_LastDay_SaysWhatIsLeftAndWhetherOfficesRest(string day, string words) =>
        string.Join(" · ", Days.Deadline(LastDay.Seen(Day(day), ReplyWriterTests.Today), null)).ShouldBe(words);

    [Fact]
    public void Deadline_RestDayWhoseWorkingDayBeforeHasPassed_NamesNoDayToWorkOn() =>
        string.Join(" · ", Days.Deadline(LastDay.Seen(Day("2026-05-17"), Day("2026-05-16")), null)).ShouldBe("hạn 17/5/2026 · ngày mai · rơi vào Chủ nhật");

    [Theory]
    [InlineData("Trước ngày 10/6", "hạn cuối cùng 9/6/2026 (trước ngày 10/6/2026)")]
    [InlineData("Hoàn thành trước ngày 10 tháng 6 năm 2026", "hạn cuối cùng 9/6/2026 (trước ngày 10/6/2026)")]
    [InlineData("Chậm nhất 9/6", "hạn 9/6/2026")]
    [InlineData("Trước quý III", "hạn 9/6/2026")]
    public void When_TaskBeforeADay_MakesTheLastAllowedDayExplicit(string written, string said)
    {
        var task = new PlanTask { Key = new TaskKey("1"), Title = "x", Schedule = new Schedule.Deadline(written, Day("2026-06-09")), Evidence = ReplyWriterTests.At(1, "x") };

        Days.When(new TaskEntry(ReplyWriterTests.APlan(), task, LastDay.Seen(Day("2026-06-09"), ReplyWriterTests.Today), null)).First().ShouldBe(said);
    }

    [Theory]
    [InlineData(ProgressState.Done, "2026-06-12", "đã báo xong 12/6/2026, trễ 3 ngày")]
    [InlineData(ProgressState.Done, "2026-06-09", "đã báo xong 9/6/2026, đúng hạn")]
    [InlineData(ProgressState.InProgress, "2026-05-01", "đang làm, 60% · trong hạn")]
    [InlineData(ProgressState.Paused, "2026-05-01", "tạm dừng")]
    public void Standing_ReportedTask_SaysHowItStandsByItsLastDay(ProgressState state, string on, string said)
    {
        var task = new PlanTask { Key = new TaskKey("1"), Title = "x", Schedule = new Schedule.Deadline("x", Day("2026-06-09")), Evidence = ReplyWriterTests.At(1, "x") };
        var report = new ReportedProgress(state, 60, Day(on), null, null, "an", "An", new DateTimeOffset(Day(on), default, TimeSpan.FromHours(7)), 1);
        var entry = new TaskEntry(ReplyWriterTests.APlan(), task, LastDay.Seen(Day("2026-06-09"), ReplyWriterTests.Today), report);

        string.Join(" · ", new Wording(new Texts(Language.Vietnamese)).Standing(entry)).ShouldBe(said);
    }

    [Fact]
    public void Write_OverdueWorkOfAnotherTime_IsNotHidden()
    {
        var text = Write(new DueAnswer(new DueRequest(ReplyWriterTests.Office, DateRange.Quarter(2027, 1), null, null), DateRange.Quarter(2027, 1), [], 0) { OverdueElsewhere = 2 });

        text.ShouldBe("Văn phòng Sở (chủ trì) không có việc nào trong quý I/2027 (từ 1/1/2027 đến 31/3/2027).\n\nNgoài thời gian này đơn vị còn 2 việc quá hạn. Hỏi “việc quá hạn của Văn phòng Sở” để xem.");
    }

    [Fact]
    public void Write_WhatNoPlanSpeaksOf_IsSaidInsteadOfAnEmptyList()
    {
        var text = Write(new DueAnswer(new DueRequest(ReplyWriterTests.Office, DateRange.Year(2030), null, null), DateRange.Year(2030), [], 0)
        {
            Silence = new PlanSilence([ReplyWriterTests.Office], [2023, 2026]),
        });

        text.ShouldContain("Không kế hoạch nào đã nạp giao nhiệm vụ hay báo cáo định kỳ cho Văn phòng Sở.");
        text.ShouldContain("Các kế hoạch đã nạp chỉ nói đến năm 2023, 2026.");
    }

    [Fact]
    public void Write_SeveralUnits_AreNamedInTheHeadAndEachRow()
    {
        var other = new Unit("Sở", "Phòng Tổ chức - Cán bộ");
        var rows = new[] { ReplyWriterTests.Row(DueSection.Due, "1", "Rà soát", 29, 5, "Rà soát") with { Units = [other] } };

        var text = Write(new DueAnswer(new DueRequest(ReplyWriterTests.Office, null, null, null) { AlsoUnits = [other] }, DateRange.Year(2026), rows, 0));

        text.ShouldStartWith("Văn phòng Sở; Phòng Tổ chức - Cán bộ (chủ trì) có 1 việc trong năm 2026: 1 đến hạn.");
        text.ShouldContain("Đơn vị: Phòng Tổ chức - Cán bộ");
    }

    private static string Write(DueAnswer answer) => ReplyWriter.Write(answer, Language.Vietnamese, ReplyWriterTests.Today, AnswerView.First).Text;

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
