using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Understanding;

public sealed class ReminderReaderTests
{
    [Theory]
    [InlineData("nhắc tôi trước 3 ngày khi có việc đến hạn", "P3D")]
    [InlineData("trước hạn mỗi việc ba ngày thì nhắc tôi", "P3D")]
    [InlineData("còn 3 ngày nữa tới hạn việc 3.3 thì nhắc tôi", "P3D")]
    [InlineData("báo trước cho mình 24 tiếng khi tới hạn", "PT24H")]
    [InlineData("hai ngày trước khi đến hạn thì nhắc em", "P2D")]
    [InlineData("remind me 2 days before each deadline", "P2D")]
    public void Read_Lead_IsALengthBeforeTheDeadline(string text, string before) =>
        Read(text).ShouldBeOfType<RemindRequest>().Before.ShouldNotBeNull().Durations.ShouldHaveSingleItem().ToIso8601().ShouldBe(before);

    [Theory]
    [InlineData("nhắc họp lúc 8h mai", "họp")]
    [InlineData("nhắc tôi gửi mail cho chị Thu lúc năm giờ chiều nay", "gửi mail cho chị Thu")]
    public void Read_Subject_IsWithoutTheTime(string text, string subject) => Read(text).ShouldBeOfType<RemindRequest>().Text.ShouldBe(subject);

    [Theory]
    [InlineData("hủy nhắc số 2", 2)]
    [InlineData("huỷ lời nhắc thứ hai", 2)]
    [InlineData("xoá nhắc việc đầu tiên", 1)]
    [InlineData("cancel reminder 5", 5)]
    public void Read_CancelByPlace_TakesTheNumber(string text, int place) =>
        Read(text).ShouldBeOfType<RemindersRequest>().Cancel.ShouldBe(new ReminderSelection(Position: place));

    [Theory]
    [InlineData("không cần nhắc nữa")]
    [InlineData("không nhắc nữa nhé")]
    [InlineData("huỷ cái nhắc đó đi")]
    public void Read_CancelWithoutAName_NamesNone(string text) =>
        Read(text).ShouldBeOfType<RemindersRequest>().Cancel.ShouldBe(new ReminderSelection());

    [Fact]
    public void Read_CancelOnAWeekday_IsNoPlaceInTheList() =>
        Read("thôi khỏi nhắc vụ giao ban thứ Hai nữa").ShouldBeOfType<RemindersRequest>().Cancel.ShouldNotBeNull().Position.ShouldBeNull();

    [Theory]
    [InlineData("nhắc lại giúp em hạn nộp báo cáo 6 tháng là ngày nào")]
    [InlineData("Đến hạn nộp báo cáo dân chủ chưa em?")]
    public void Read_QuestionWhenSomethingIsDue_SetsNothing(string text) => Read(text).ShouldNotBeOfType<RemindRequest>();

    private static Request Read(string text) => MessageTable.Read(text).Request;
}
