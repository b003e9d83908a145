using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Understanding;

/// <summary>Words of change that order none.</summary>
public sealed class ChangesNotOrderedTests
{
    [Theory]
    [InlineData("đừng hủy họp giao ban sáng mai nhé")]
    [InlineData("khoan dời họp chuyên môn ngày 20/5")]
    [InlineData("nếu hủy họp giao ban thì sao")]
    [InlineData("giả sử gia hạn 3.4 đến 15/12 thì sao")]
    [InlineData("có hủy họp giao ban mai được không")]
    [InlineData("có hoàn tác được không")]
    [InlineData("đừng gia hạn việc 3.4")]
    [InlineData("chưa cần đôn đốc các phòng phối hợp gửi số liệu 3.4 đâu")]
    [InlineData("ai hủy họp giao ban sáng nay vậy")]
    [InlineData("vì sao dời họp giao ban sang thứ Ba")]
    [InlineData("nếu mở lại việc 3.4 thì sao")]
    [InlineData("do not cancel the staff meeting tomorrow")]
    public void Read_WhatIsForbiddenSupposedOrAsked_ChangesNothing(string text) => MessageTable.ReadAll(text).ShouldAllBe(part => !IsChange(part.Request));

    [Theory]
    [InlineData("nhắc tôi 8h mai hủy họp giao ban")]
    [InlineData("nhắc em chiều nay xin gia hạn việc 3.4")]
    public void Read_ChangeToBeRemindedOf_IsAReminder(string text) => MessageTable.Read(text).Request.ShouldBeOfType<RemindRequest>();

    [Fact]
    public void Read_TwoChangesInOneMessage_AreTwoRequests()
    {
        var read = MessageTable.ReadAll("hủy họp giao ban sáng mai, dời họp chuyên môn ngày 20/5 sang 22/5");

        read.Select(part => part.Request.GetType()).ShouldBe([typeof(CancelMeetingRequest), typeof(ChangeMeetingRequest)]);
    }

    [Fact]
    public void Read_KeyThatNoPlanHas_IsAskedBack()
    {
        var understood = MessageTable.Read("xin gia hạn mục 44 đến 15/12");

        understood.Request.ShouldBeOfType<ExtendRequest>().Task.ShouldNotBeNull().IsPlaced.ShouldBeFalse();
        understood.Needs.ShouldNotBeNull().Slot.ShouldBe("task");
    }

    [Fact]
    public void Read_BareWeekdayForAMeetingOfNextWeek_IsOfThatWeek()
    {
        var change = MessageTable.Read("chuyển họp giao ban thứ Sáu tuần sau sang thứ Năm").Request.ShouldBeOfType<ChangeMeetingRequest>();

        change.Meeting.Days.ShouldNotBeNull().First.ShouldBe(new DateOnly(2026, 5, 22));
        change.Changes.Day.ShouldBe(new DateOnly(2026, 5, 21));
    }

    private static bool IsChange(Request request) => request is ChangeMeetingRequest or CancelMeetingRequest or UndoRequest or ExtendRequest or DecideExtensionRequest or WithdrawExtensionRequest
        or AskPartsRequest or ProgressRequest or LogMeetingRequest;
}
