using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Reminders;

namespace Assistant.Skills.Tests.Understanding.Reminders;

public sealed class SpokenReminderReaderTests
{
    /// <summary>Wednesday.</summary>
    private static readonly DateTimeOffset Now = new(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7));

    [Theory]
    [InlineData("nhắc lại chiều nay", "2026-05-13 14:00")]
    [InlineData("để mai nhắc lại", "2026-05-14 08:00")]
    [InlineData("thôi để sáng mai nhắc lại em nhé", "2026-05-14 08:00")]
    [InlineData("để mai nhắc nhé", "2026-05-14 08:00")]
    [InlineData("3 ngày nữa nhắc lại", "2026-05-16 08:00")]
    [InlineData("nhắc lại sau 3 ngày nữa", "2026-05-16 08:00")]
    [InlineData("nhắc lại việc này vào thứ Sáu", "2026-05-15 08:00")]
    [InlineData("nhac lai chieu nay", "2026-05-13 14:00")]
    [InlineData("nhắc lại lúc 15h30", "2026-05-13 15:30")]
    [InlineData("remind me again tomorrow", "2026-05-14 08:00")]
    [InlineData("remind me again on Monday", "2026-05-18 08:00")]
    public void Read_SayItAgain_TellsWhen(string text, string until) =>
        Read(text).ShouldBeOfType<SaidOfReminder.Again>().Until.ShouldNotBeNull().ToString("yyyy-MM-dd HH:mm", null).ShouldBe(until);

    [Theory]
    [InlineData("nhắc lại sau")]
    [InlineData("để nhắc lại sau nhé")]
    public void Read_SayItAgainWithoutATime_TellsNone(string text) => Read(text).ShouldBeOfType<SaidOfReminder.Again>().Until.ShouldBeNull();

    [Theory]
    [InlineData("đừng nhắc việc này nữa")]
    [InlineData("dung nhac viec nay nua")]
    [InlineData("thôi không cần nhắc nữa đâu")]
    [InlineData("không nhắc cái đó nữa nhé")]
    [InlineData("stop reminding me of this")]
    public void Read_NeverAgain_Stops(string text) => Read(text).ShouldBe(new SaidOfReminder.Stop(new ReminderPointer()));

    [Theory]
    [InlineData("xong rồi")]
    [InlineData("việc này xong rồi ạ")]
    [InlineData("em làm xong rồi")]
    [InlineData("đã gửi rồi")]
    [InlineData("done")]
    public void Read_ItIsDone_IsDone(string text) => Read(text).ShouldBe(new SaidOfReminder.Done(new ReminderPointer()));

    [Theory]
    [InlineData("nhắc lại việc số 2 chiều nay", 2)]
    [InlineData("đừng nhắc việc thứ ba nữa", 3)]
    [InlineData("số 1 xong rồi", 1)]
    public void Read_ANumber_IsThatOne(string text, int place) => Read(text).ShouldNotBeNull().Which.Place.ShouldBe(place);

    [Fact]
    public void Read_AKey_IsThatTask() => Read("việc 3.4 xong rồi").ShouldNotBeNull().Which.Tasks.Select(task => task.Key.Value).Distinct().ShouldBe(["3.4"]);

    [Fact]
    public void Read_AllOfThem_IsAll() => Read("để mai nhắc lại tất cả").ShouldNotBeNull().Which.All.ShouldBeTrue();

    [Theory]
    [InlineData("nhắc tôi chiều nay gọi chị Lan")]
    [InlineData("sổ nhắc việc tuần này")]
    [InlineData("nhắc lại giúp em hạn nộp báo cáo 6 tháng là ngày nào")]
    [InlineData("đừng nhắc vụ nộp hồ sơ thi đua nữa nhé")]
    [InlineData("việc nào xong rồi")]
    [InlineData("xong 50% rồi, còn chờ số liệu")]
    [InlineData("tuần này có việc gì")]
    [InlineData("hủy nhắc số 2")]
    [InlineData("đã gửi báo cáo 6 tháng cho Sở chưa")]
    public void Read_WhatSaysMore_IsAMessageOfItsOwn(string text) => Read(text).ShouldBeNull();

    private static SaidOfReminder? Read(string text) => SpokenReminderReader.Read(new RequestReader().Hear(text, MessageTable.AskerOf("Văn phòng Sở", Now), MessageTable.Office));
}
