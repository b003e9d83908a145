using Assistant.Knowledge.Search;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Tests.Search;

public sealed class AnswerKindTests
{
    [Theory]
    [InlineData("cho em xin số điện thoại của chánh văn phòng", AnswerKind.Phone)]
    [InlineData("gửi qua email nào", AnswerKind.Email)]
    [InlineData("tải về ở link nào", AnswerKind.Link)]
    [InlineData("kinh phí mua máy chiếu cho các phòng họp là bao nhiêu", AnswerKind.Money)]
    [InlineData("hết bao nhiêu tiền", AnswerKind.Money)]
    [InlineData("trưởng phòng tên gì", AnswerKind.Name)]
    [InlineData("giám đốc sở là ai", AnswerKind.Post)]
    [InlineData("vì sao phải nộp sớm", AnswerKind.Reason)]
    [InlineData("bao giờ thì xong", AnswerKind.Day)]
    [InlineData("bắt đầu lúc mấy giờ", AnswerKind.Clock)]
    [InlineData("xếp thứ mấy", AnswerKind.Rank)]
    [InlineData("đạt bao nhiêu phần trăm", AnswerKind.Share)]
    [InlineData("theo nghị định nào", AnswerKind.Number)]
    [InlineData("bao lâu một lần", AnswerKind.Span)]
    [InlineData("tiền lấy từ đâu", AnswerKind.Source)]
    public void In_Question_IsTheKindThatItAsksFor(string question, AnswerKind expected) => AnswerKinds.In(Folding.FoldToWords(question)).ShouldContain(expected);

    [Theory]
    [InlineData("đổi mới chế độ hội họp")]
    [InlineData("văn phòng phối hợp với phòng nào")]
    public void In_QuestionForNothingOfAKind_IsNone(string question) => AnswerKinds.In(Folding.FoldToWords(question)).ShouldBeEmpty();

    [Theory]
    [InlineData("Sở Tài chính làm gì", "so tai|tai chinh")]
    [InlineData("UBND quận Lê Chân ra sao", "quan le|le chan")]
    [InlineData("Phòng Giáo dục Tiểu học được giao việc gì", "phong giao|giao duc|tieu hoc")]
    [InlineData("phường Hải An lấy tiền ở đâu", "phuong hai|hai an")]
    [InlineData("kế hoạch của phòng em", "")]
    public void In_Names_AreTheWordsThatStandTogether(string question, string expected) =>
        string.Join('|', Names.In(question).Select(pair => $"{pair.Left} {pair.Right}")).ShouldBe(expected);
}
