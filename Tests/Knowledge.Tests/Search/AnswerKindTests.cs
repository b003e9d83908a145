using Assistant.Knowledge.Search;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Tests.Search;

public sealed class AnswerKindTests
{
    [Theory]
    [InlineData("cho em xin số điện thoại của chánh văn phòng", "Phone")]
    [InlineData("gửi qua email nào", "Email")]
    [InlineData("tải về ở link nào", "Link")]
    [InlineData("kinh phí mua máy chiếu cho các phòng họp là bao nhiêu", "Money")]
    [InlineData("hết bao nhiêu tiền", "Money")]
    [InlineData("trưởng phòng tên gì", "Name")]
    [InlineData("giám đốc sở là ai", "Post")]
    [InlineData("vì sao phải nộp sớm", "Reason")]
    [InlineData("bao giờ thì xong", "Day")]
    [InlineData("bắt đầu lúc mấy giờ", "Clock")]
    [InlineData("xếp thứ mấy", "Rank")]
    [InlineData("đạt bao nhiêu phần trăm", "Share")]
    [InlineData("theo nghị định nào", "Number")]
    [InlineData("bao lâu một lần", "Span")]
    [InlineData("tiền lấy từ đâu", "Source")]
    public void In_Question_IsTheKindThatItAsksFor(string question, string expected) =>
        AnswerKinds.In(Folding.FoldToWords(question)).Select(kind => kind.ToString()).ShouldContain(expected);

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
