using Assistant.Skills.Understanding;

namespace Assistant.Skills.Tests.Understanding;

public sealed class MessageTests
{
    [Theory]
    [InlineData("vawn phongf quys 3 cos vieecj gif", "văn phòng quý 3 có việc gì")]
    [InlineData("phongf KHTC cos vieecj naof quas hanj khoong", "phòng KHTC có việc nào quá hạn không")]
    [InlineData("quýnàyphòng TCCB phảinộp báo cáo gì", "quý này phòng TCCB phải nộp báo cáo gì")]
    [InlineData("VP due gì tháng này", "VP due gì tháng này")]
    [InlineData("P. KHTC, phòng KH TC", "P. KHTC, phòng KH TC")]
    [InlineData("KH 979 của Sở", "KH 979 của Sở")]
    public void Of_TextAsTyped_HoldsWhatWasMeant(string typed, string meant) => Message.Of(typed, MessageTable.Office.Typing).Text.ShouldBe(meant);

    [Theory]
    [InlineData("@Trợ lý việc quý này", "việc quý này")]
    [InlineData("<at>Trợ lý công vụ</at> việc quý này", "việc quý này")]
    [InlineData("gửi an@haiphong.gov.vn", "gửi an@haiphong.gov.vn")]
    public void Of_TextSentToTheAssistant_IsWithoutItsName(string typed, string meant) => Message.Of(typed).Text.ShouldBe(meant);

    [Fact]
    public void Of_InitialsInCapitals_AreReadAndShownAsTyped()
    {
        var message = Message.Of("NV 3.4 của KH 979");

        message.Folded.ShouldBe(["nhiem", "vu", "3.4", "cua", "ke", "hoach", "979"]);
        message.Slice(0, 3).ShouldBe("NV 3.4");
    }

    [Theory]
    [InlineData("vawn phongf cos vieecj gif, KH 979 nv3.4 ko?")]
    [InlineData("quýnàyphòng TCCB phảinộp BC gì 😀 ???")]
    [InlineData("Ke\u0302\u0301 hoa\u0323ch\u00A0nào")]
    public void Of_RepairedText_HasWordsWhereTheyStand(string typed)
    {
        var message = Message.Of(typed, MessageTable.Office.Typing);

        foreach (var word in message.Words)
        {
            var standing = MessageWord.Of(message.Text[word.Start..word.End]).Folded;
            (standing == word.Folded || standing is "kh" or "nv" or "bc").ShouldBeTrue($"{word.Folded} at \"{standing}\"");
        }
    }

    [Theory]
    [InlineData("hòa", "hoa", "\u0300")]
    [InlineData("hoà", "hoa", "\u0300")]
    [InlineData("ĐƯỢC", "duoc", "đ\u031B\u031B\u0323")]
    [InlineData("KHTC", "khtc", "")]
    public void MessageWord_AnyCaseAndToneStyle_IsFoldedWithItsMarks(string word, string folded, string marks)
    {
        var read = MessageWord.Of(word);

        read.Folded.ShouldBe(folded);
        read.Marks.ShouldBe(marks);
    }
}
