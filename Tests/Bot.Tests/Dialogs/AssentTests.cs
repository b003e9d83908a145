using Assistant.Bot.Dialogs;

namespace Assistant.Bot.Tests.Dialogs;

public sealed class AssentTests
{
    [Theory]
    [InlineData("xác nhận", true)]
    [InlineData("Xac nhan!", true)]
    [InlineData("OK em nhé", true)]
    [InlineData("đúng rồi", true)]
    [InlineData("vâng ạ", true)]
    [InlineData("ghi đi", true)]
    [InlineData("hủy", false)]
    [InlineData("Thôi", false)]
    [InlineData("dừng", false)]
    [InlineData("không", false)]
    [InlineData("never mind", false)]
    [InlineData("không phải 8h mà 9h", null)]
    [InlineData("ok thế còn quý sau", null)]
    [InlineData("hủy nhắc số 2", null)]
    [InlineData("", null)]
    public void Of_ShortAnswers_TellsYesFromNo(string text, bool? expected) => Assent.Of(text).ShouldBe(expected);
}
