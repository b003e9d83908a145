using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Understanding;

public sealed class MeetingReaderTests
{
    [Theory]
    [InlineData("họp giao ban 8h, chủ trì: chị Hạnh", "Hạnh")]
    [InlineData("họp giao ban 8h do anh hải chủ trì", "hải")]
    [InlineData("họp giao ban 8h, đ/c Lan chủ trì", "Lan")]
    [InlineData("họp giao ban 8h, anh Bùi Quốc Việt, Phó Chánh Văn phòng chủ trì", "Bùi Quốc Việt")]
    [InlineData("họp giao ban 8h, chị Trần Mai Anh (PGĐ) chủ trì", "Trần Mai Anh")]
    [InlineData("họp giao ban 8h, a.Quang PGĐ chủ trì", "Quang")]
    [InlineData("họp giao ban 8h, chủ trì chị Thoa", "Thoa")]
    [InlineData("họp giao ban 8h, đồng chí Giám đốc chủ trì", "Giám đốc")]
    [InlineData("họp giao ban 8h, Nguyễn Văn Long chủ trì", "Nguyễn Văn Long")]
    [InlineData("họp giao ban 8h, phòng TCCB chủ trì", null)]
    [InlineData("họp giao ban 8h do tôi chủ trì", null)]
    public void Read_Chair_IsANameOrAnOffice(string text, string? chair) => Read(text).Chair.ShouldBe(chair);

    [Theory]
    [InlineData("họp 8h sáng mai, mười hai người dự", 12)]
    [InlineData("họp 8h sáng mai, 6 đ/c dự", 6)]
    [InlineData("họp 8h sáng mai\nNgười dự: 17", 17)]
    [InlineData("họp 8h sáng mai, 10-12 người", null)]
    [InlineData("họp 8h sáng mai, vắng 2 người", null)]
    [InlineData("họp 8h sáng mai, mỗi phòng cử 1 người", null)]
    [InlineData("họp 8h sáng mai, 63 điểm cầu", null)]
    public void Read_HeadCount_IsTakenWhereItIsSure(string text, int? count) => (Read(text).Attendees?.Count).ShouldBe(count);

    [Theory]
    [InlineData("họp 8h có anh Sơn, chị Vân và cô Mai", "Sơn, Vân, Mai")]
    [InlineData("họp 8h, gồm Trang, Kiên, Hoà", "Trang, Kiên, Hoà")]
    [InlineData("họp 8h, Tuấn, Hưng và Mai Anh tham gia", "Tuấn, Hưng, Mai Anh")]
    [InlineData("họp 8h, thành phần: A Hải, C Ngọc, C Yến TCCB", "Hải, Ngọc, Yến")]
    [InlineData("họp 8h về đơn của cô Hòa", null)]
    public void Read_Attendees_AreNames(string text, string? names) =>
        (Read(text).Attendees is { } who ? string.Join(", ", who.Names) : null).ShouldBe(names);

    [Theory]
    [InlineData("họp 8h trực tuyến, không phải trực tiếp", MeetingMode.Online)]
    [InlineData("họp 8h về dịch vụ công trực tuyến", null)]
    [InlineData("họp 8h về dịch vụ công trực tuyến ở hội trường", MeetingMode.InPerson)]
    [InlineData("họp 8h vừa trực tiếp vừa Zoom", MeetingMode.Hybrid)]
    [InlineData("chi bộ văn phòng họp 8h", null)]
    public void Read_Mode_IsThatOfTheMeeting(string text, MeetingMode? mode) => Read(text).Mode.ShouldBe(mode);

    [Theory]
    [InlineData("họp chi bộ 8h", MeetingKind.Other)]
    [InlineData("họp ban giám đốc 8h", null)]
    [InlineData("họp với phòng chuyên môn 8h", null)]
    [InlineData("giao ban chuyên môn 8h", MeetingKind.Briefing)]
    public void Read_Kind_IsTheOneNamed(string text, MeetingKind? kind) => Read(text).Kind.ShouldBe(kind);

    [Theory]
    [InlineData("họp giao ban 8h, kết luận: chốt số liệu trước 20/4", "chốt số liệu trước 20/4")]
    [InlineData("họp giao ban 8h. Kết luận: số hóa xong hồ sơ, ghi giúp em nhé", "số hóa xong hồ sơ")]
    [InlineData("họp quán triệt Kết luận 226 lúc 8h", null)]
    [InlineData("họp giao ban 8h, không có kết luận", null)]
    public void Read_Conclusions_GoUpToTheEnd(string text, string? conclusions) => Read(text).Conclusions.ShouldBe(conclusions);

    [Theory]
    [InlineData("họp 8h, 10h có việc khác", null)]
    [InlineData("họp 8h sáng 14/7, xong lúc 10h20", "10:20")]
    [InlineData("họp 8h, kéo dài 45 phút", "08:45")]
    [InlineData("họp từ tám giờ đến chín giờ", "09:00")]
    public void Read_End_IsTakenOnlyWhereOneIsSaid(string text, string? end) =>
        (Read(text).End?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(end);

    [Fact]
    public void Read_MyselfInTheChair_IsTheAskerWhereTheChannelTellsTheName()
    {
        var asker = MessageTable.AskerOf("Văn phòng Sở", DateTimeOffset.Parse("2026-05-13T09:00:00+07:00", System.Globalization.CultureInfo.InvariantCulture)) with { Name = "Lê Thị Hoa" };

        new RequestReader().Read("ghi họp 8h do tôi chủ trì", asker, MessageTable.Office)[0].Request.ShouldBeOfType<LogMeetingRequest>().Chair.ShouldBe("Lê Thị Hoa");
    }

    private static LogMeetingRequest Read(string text) => MessageTable.Read(text).Request.ShouldBeOfType<LogMeetingRequest>();
}
