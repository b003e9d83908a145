using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Understanding.FollowUps;

/// <summary>Orders that point at what an answer listed.</summary>
public sealed class PointedChangesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 18, 9, 0, 0, TimeSpan.FromHours(7));

    private static readonly Recollection Meetings = new(new MeetingsRequest(null, null), [], AnswerView.First, Language.Vietnamese, Now)
    {
        Meetings = [new RecalledMeeting("a", "Họp giao ban", new DateOnly(2026, 11, 19)), new RecalledMeeting("b", "Họp chuyên môn", new DateOnly(2026, 11, 20))],
    };

    private static readonly Recollection Tasks = new(
        new DueRequest(null, null, null, null),
        [
            new RecalledThing("002_0295eccbc9e7aa97.txt", new TaskKey("3.4"), new LineSpan(3, 5), "Đổi mới"),
            new RecalledThing("002_0295eccbc9e7aa97.txt", new TaskKey("3.5"), new LineSpan(6, 7), "Chuyển đổi số"),
        ],
        AnswerView.First, Language.Vietnamese, Now);

    [Theory]
    [InlineData("dời cái thứ hai sang thứ Tư tuần sau", "b", "2026-11-25")]
    [InlineData("chuyển cuộc đầu tiên sang ngày 24/11 giúp em", "a", "2026-11-24")]
    public void Read_MeetingPointedAtInAList_IsChanged(string text, string id, string day)
    {
        var change = Read(text, Meetings).ShouldBeOfType<FollowUp.Asks>().Understood.Request.ShouldBeOfType<ChangeMeetingRequest>();

        change.Meeting.Id.ShouldBe(id);
        change.Changes.Day.ShouldBe(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Read_MeetingPointedAtInAList_IsCancelledForTheReasonSaid()
    {
        var cancel = Read("hủy cuộc cuối cùng vì giám đốc bận", Meetings).ShouldBeOfType<FollowUp.Asks>().Understood.Request.ShouldBeOfType<CancelMeetingRequest>();

        cancel.Meeting.Id.ShouldBe("b");
        cancel.Reason.ShouldBe("giám đốc bận");
    }

    [Fact]
    public void Read_PlaceBeyondTheListOfMeetings_IsSaidNotToBeThere() =>
        Read("hủy cái thứ năm", Meetings).ShouldBeOfType<FollowUp.PointsNowhere>().Count.ShouldBe(2);

    [Fact]
    public void Read_QuestionAboutMeetings_StandsByItself() => Read("tuần sau có cuộc họp nào", Meetings).ShouldBeNull();

    [Theory]
    [InlineData("duyệt cái thứ hai", "3.5", ExtensionDecision.Granted, null)]
    [InlineData("từ chối cái đầu tiên vì phải xong đúng hạn", "3.4", ExtensionDecision.Refused, "phải xong đúng hạn")]
    [InlineData("approve the second one", "3.5", ExtensionDecision.Granted, null)]
    public void Read_RequestForALaterDayPointedAtInAList_IsDecidedOn(string text, string key, ExtensionDecision decision, string? reason)
    {
        var decide = Read(text, Tasks with { Request = new ExtensionsRequest(null) }).ShouldBeOfType<FollowUp.Asks>().Understood.Request.ShouldBeOfType<DecideExtensionRequest>();

        (decide.Task?.Key.Value, decide.Decision, decide.Reason).ShouldBe((key, decision, reason));
    }

    [Fact]
    public void Read_TimesCountedInANote_PointAtNoRow() =>
        Read("nhiệm vụ 1.1 kế hoạch 979 đạt 16%: đang rà soát lần thứ 15", Tasks).ShouldBeNull();

    [Fact]
    public void Read_TaskPointedAt_IsAskedALaterDayFor()
    {
        var extend = Read("xin gia hạn việc thứ hai đến 15/12 vì chờ số liệu", Tasks).ShouldBeOfType<FollowUp.Asks>().Understood.Request.ShouldBeOfType<ExtendRequest>();

        (extend.Task?.Key.Value, extend.To, extend.Reason).ShouldBe(("3.5", new DateOnly(2026, 12, 15), "chờ số liệu"));
    }

    [Fact]
    public void Read_LaterDayWithNoTaskNamed_IsForTheOneSpokenOf()
    {
        var extend = Read("xin gia hạn đến 15/12", Tasks with { Focus = 0 }).ShouldBeOfType<FollowUp.Asks>().Understood.Request.ShouldBeOfType<ExtendRequest>();

        (extend.Task?.Key.Value, extend.To).ShouldBe(("3.4", new DateOnly(2026, 12, 15)));
    }

    [Fact]
    public void Read_PartsOfTheTaskSpokenOf_AreAskedAbout() => Read("việc này các phòng gửi đủ chưa", Tasks with { Focus = 1 })
        .ShouldBeOfType<FollowUp.Asks>().Understood.Request.ShouldBeOfType<PartsRequest>().Task?.Key.Value.ShouldBe("3.5");

    [Fact]
    public void Read_SeveralTasksThatMayBeMeant_AreToBeChosenFrom() => Read("xin gia hạn việc đó đến 15/12", Tasks)
        .ShouldBeOfType<FollowUp.Asks>().Understood.Needs.ShouldNotBeNull().Options.ShouldBe(["3.4", "3.5"]);

    private static FollowUp? Read(string text, Recollection memory)
    {
        var asker = MessageTable.AskerOf("Văn phòng Sở", Now);
        return new FollowUpReader().Read(text, memory, new RequestReader().Read(text, asker, MessageTable.Office), asker, MessageTable.Office);
    }
}
