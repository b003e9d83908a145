using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Understanding.Letters;

public sealed class LetterReaderTests
{
    [Theory]
    [InlineData("soạn công văn trả lời Sở Tài chính về tiến độ việc 3.2 kế hoạch 979", LetterPurpose.Reply, "Sở Tài chính", "tiến độ", "3.2")]
    [InlineData("dự thảo công văn đôn đốc các phòng nộp báo cáo quý 3", LetterPurpose.Urge, "các phòng", "nộp báo cáo quý 3", null)]
    [InlineData("soan cong van gui phong TCCB ve viec ra soat quy che", LetterPurpose.Inform, "Phòng Tổ chức Cán bộ", "ra soat quy che", null)]
    [InlineData("soạn giúp em công văn gửi Sở Nội vụ về kết quả họp trực tuyến", LetterPurpose.Inform, "Sở Nội vụ", "kết quả họp trực tuyến", null)]
    [InlineData("viết cv phúc đáp UBND phường Hải An về việc chấm điểm dân vận", LetterPurpose.Reply, "UBND phường Hải An", "chấm điểm dân vận", null)]
    [InlineData("thảo công văn đề nghị Sở Khoa học và Công nghệ góp ý dự thảo quy chế", LetterPurpose.Ask, "Sở Khoa học và Công nghệ", "góp ý dự thảo quy chế", null)]
    [InlineData("lập dự thảo công văn trả lời Sở Tài chính", LetterPurpose.Reply, "Sở Tài chính", null, null)]
    [InlineData("em cần soạn công văn gửi các trường về việc đăng ký mô hình dân vận khéo", LetterPurpose.Inform, "các trường", "đăng ký mô hình dân vận khéo", null)]
    [InlineData("soạn công văn", LetterPurpose.Inform, null, null, null)]
    [InlineData("soạn công văn giúp anh", LetterPurpose.Inform, null, null, null)]
    [InlineData("cho anh bản nháp công văn gửi Sở Y tế về phòng dịch", LetterPurpose.Inform, "Sở Y tế", "phòng dịch", null)]
    [InlineData("làm giúp chị cái công văn đôn đốc Phòng Kế hoạch - Tài chính về các việc quá hạn", LetterPurpose.Urge, "Phòng Kế hoạch - Tài chính", "các việc quá hạn", null)]
    [InlineData("soạn công văn trả lời công văn số 45 của Sở Tài chính về tiến độ giải ngân", LetterPurpose.Reply, "Sở Tài chính", "tiến độ giải ngân", null)]
    [InlineData("soạn công văn phúc đáp đề nghị của Sở Xây dựng về việc bàn giao hồ sơ", LetterPurpose.Reply, "Sở Xây dựng", "bàn giao hồ sơ", null)]
    [InlineData("soạn văn bản trả lời Sở Tài chính về kinh phí", LetterPurpose.Reply, "Sở Tài chính", "kinh phí", null)]
    [InlineData("chuẩn bị văn bản đôn đốc các đơn vị nộp báo cáo 6 tháng", LetterPurpose.Urge, "các đơn vị", "nộp báo cáo 6 tháng", null)]
    [InlineData("soạn cv gửi phòng TCCB đôn đốc hoàn thành nhiệm vụ 3.4 KH 979", LetterPurpose.Urge, "Phòng Tổ chức Cán bộ", "hoàn thành", "3.4")]
    [InlineData("dự thảo giúp tôi công văn xin ý kiến Sở Tư pháp về dự thảo quy định", LetterPurpose.Ask, "Sở Tư pháp", "dự thảo quy định", null)]
    [InlineData("soạn công văn kính gửi Ủy ban nhân dân thành phố về việc xin gia hạn", LetterPurpose.Inform, "Ủy ban nhân dân thành phố", "xin gia hạn", null)]
    [InlineData("soan cv tra loi so tai chinh ve tien do viec 3.4 kh979", LetterPurpose.Reply, "so tai chinh", "tien do", "3.4")]
    [InlineData("tôi muốn soạn công văn yêu cầu các phòng cung cấp số liệu", LetterPurpose.Ask, "các phòng", "cung cấp số liệu", null)]
    [InlineData("nhờ em soạn hộ công văn mời Sở Nội vụ tham dự hội nghị", LetterPurpose.Ask, "Sở Nội vụ", "tham dự hội nghị", null)]
    [InlineData("draft an official letter to Sở Nội vụ about task 3.4 of plan 979", LetterPurpose.Inform, "Sở Nội vụ", null, "3.4")]
    [InlineData("write a letter to Sở Tài chính regarding the budget", LetterPurpose.Inform, "Sở Tài chính", "the budget", null)]
    [InlineData("please draft an official reply to Sở Nội vụ about online meetings", LetterPurpose.Reply, "Sở Nội vụ", "online meetings", null)]
    [InlineData("soạn một công văn nhắc các trường báo cáo kết quả", LetterPurpose.Urge, "các trường", "báo cáo kết quả", null)]
    [InlineData("khởi thảo công văn gửi Công an thành phố v/v bảo đảm an toàn kỳ thi", LetterPurpose.Inform, "Công an thành phố", "bảo đảm an toàn kỳ thi", null)]
    public void Read_OrderToDraftALetter_TellsWhatItIsToDoToWhomAndAboutWhat(string text, LetterPurpose purpose, string? addressee, string? subject, string? key)
    {
        var understood = MessageTable.Read(text);

        var letter = understood.Request.ShouldBeOfType<DraftLetterRequest>();
        (letter.Purpose, letter.Addressee, letter.Subject, letter.EndsInTask ? letter.Task?.Key.Value : null).ShouldBe((purpose, addressee, subject, key));
    }

    [Theory]
    [InlineData("nhắc tôi mai 9h soạn công văn gửi Sở Tài chính")]
    [InlineData("mai 9h nhắc tôi gọi Sở Nội vụ và gửi lại công văn")]
    [InlineData("đừng quên nhắc tôi 14h mai gửi công văn cho phường")]
    [InlineData("nhac toi 8h sang thu 2 gui cong van cho so noi vu")]
    [InlineData("3.4 xong rồi, đã gửi công văn 123/SGDĐT-VP")]
    [InlineData("việc 3.4 kế hoạch 979 đang làm, đang soạn công văn")]
    [InlineData("đã soạn công văn trả lời Sở Tài chính chưa?")]
    [InlineData("khỏi soạn công văn nữa em")]
    [InlineData("đừng soạn công văn đôn đốc nhé")]
    [InlineData("soạn báo cáo quý 3 của Văn phòng Sở")]
    [InlineData("lập dự thảo báo cáo tháng 10")]
    [InlineData("nhắc các phòng phối hợp gửi số liệu việc 3.4 trước thứ Sáu")]
    [InlineData("đôn đốc phòng TCCB nộp số liệu việc 3.4 kế hoạch 979")]
    [InlineData("công văn số 2 trả lời chưa")]
    [InlineData("ai soạn công văn trả lời Sở Tài chính")]
    [InlineData("công văn khác kế hoạch thế nào")]
    [InlineData("ghi cuộc họp giao ban 8h sáng nay, kết luận: Văn phòng soạn công văn gửi các trường")]
    [InlineData("soạn công văn thế nào")]
    [InlineData("quy định về soạn công văn")]
    public void Read_WhatIsNoOrderToDraftALetter_StaysWhatItWas(string text) => MessageTable.ReadAll(text).ShouldAllBe(understood => !(understood.Request is DraftLetterRequest));

    [Fact]
    public void Read_ReportsOfAPeriod_AreThoseThatItAsksFor()
    {
        var letter = MessageTable.Read("dự thảo công văn đôn đốc các phòng nộp báo cáo quý 3").Request.ShouldBeOfType<DraftLetterRequest>();

        letter.Report.ShouldBe(Knowledge.Plans.ReportPeriod.Quarter);
        letter.Days.ShouldBe(Knowledge.Time.DateRange.Quarter(2026, 3));
    }

    [Fact]
    public void Read_LateWorkOfAUnit_IsSaidToBeLate()
    {
        var letter = MessageTable.Read("soạn công văn đôn đốc phòng TCCB về các việc quá hạn").Request.ShouldBeOfType<DraftLetterRequest>();

        letter.OfLateWork.ShouldBeTrue();
        letter.Units.Select(unit => unit.Name).ShouldBe(["Phòng Tổ chức Cán bộ"]);
    }

    [Fact]
    public void Read_KeyOfSeveralPlans_AsksWhichPlan() =>
        MessageTable.Read("soạn công văn trả lời Sở Tài chính về tiến độ việc II.4").Needs.ShouldNotBeNull().Slot.ShouldBe("source");
}
