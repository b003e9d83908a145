using Assistant.Knowledge.Time;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Reminders;

namespace Assistant.Skills.Tests.Understanding.Reminders;

public sealed class ReminderChangeReaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7));
    private static readonly LeadTimes SevenAndOne = new([new CalendarDuration(7, Grain.Day), new CalendarDuration(1, Grain.Day)]);

    [Theory]
    [InlineData("thêm 3 ngày nữa", "P7D P3D P1D")]
    [InlineData("nhắc thêm trước 3 ngày", "P7D P3D P1D")]
    [InlineData("bỏ 7 ngày", "P1D")]
    [InlineData("bỏ mốc 1 ngày đi", "P7D")]
    [InlineData("trước 5 ngày", "P5D")]
    [InlineData("trước 5 ngày và 2 ngày", "P5D P2D")]
    [InlineData("thêm cả đúng ngày đến hạn", "P7D P1D P0D")]
    [InlineData("add 3 days", "P7D P3D P1D")]
    public void Read_LeadTimes_ChangesThoseThatWereDrafted(string text, string leads) =>
        string.Join(' ', Read(text).ShouldNotBeNull().Leads.ShouldNotBeNull().Of(SevenAndOne).Durations.Select(each => each.ToIso8601())).ShouldBe(leads);

    [Fact]
    public void Of_DroppingTheLast_LeavesIt() =>
        new LeadChange.Drop(SevenAndOne).Of(SevenAndOne).ShouldBe(SevenAndOne);

    [Theory]
    [InlineData("chỉ nhắc tôi thôi", "me")]
    [InlineData("nhắc mình em thôi", "me")]
    [InlineData("just me", "me")]
    [InlineData("nhắc cả phòng", "Văn phòng Sở")]
    [InlineData("cả phòng nhé", "Văn phòng Sở")]
    [InlineData("cho cả phòng TCCB", "Phòng Tổ chức Cán bộ")]
    [InlineData("gửi lên nhóm này", "room")]
    public void Read_WhoIsReminded_IsChanged(string text, string audience) => (Read(text).ShouldNotBeNull().Audience switch
    {
        ReminderAudience.Asker => "me",
        ReminderAudience.Members members => members.Unit.Name,
        ReminderAudience.Room => "room",
        _ => "nobody",
    }).ShouldBe(audience);

    [Theory]
    [InlineData("8h30 cơ")]
    [InlineData("sửa thành 8h30")]
    public void Read_ATimeOfDay_IsNoLeadTime(string text)
    {
        var change = Read(text).ShouldNotBeNull();

        change.Clock.ShouldBe(new TimeOnly(8, 30));
        change.Leads.ShouldBeNull();
    }

    [Fact]
    public void Read_AWeekday_IsThatDay() => Read("thứ Ba cơ").ShouldNotBeNull().Weekday.ShouldBe(DayOfWeek.Tuesday);

    [Fact]
    public void Read_AnotherRhythm_TakesItsPlace() => Read("hằng ngày thôi").ShouldNotBeNull().Every.ShouldNotBeNull().Span.ShouldBe(ListSpan.Day);

    [Theory]
    [InlineData("việc 3.4 cơ")]
    [InlineData("tuần này có việc gì")]
    public void Read_WhatNamesNothingOfAReminder_ChangesNothing(string text) => Read(text).ShouldBeNull();

    private static ReminderChange? Read(string text) => ReminderChangeReader.Read(text, MessageTable.AskerOf("Văn phòng Sở", Now), MessageTable.Office);
}
