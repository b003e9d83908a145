using Assistant.Bot.Dialogs;
using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Bot.Tests.Dialogs;

public sealed class AssentTests
{
    public static TheoryData<string, string> Examples => Table(Assent.Words.Examples);

    [Theory]
    [InlineData("xác nhận", true)]
    [InlineData("Xac nhan!", true)]
    [InlineData("OK em nhé", true)]
    [InlineData("đúng rồi", true)]
    [InlineData("vâng ạ", true)]
    [InlineData("ghi đi", true)]
    [InlineData("ừ đúng, ghi đi", true)]
    [InlineData("u dung, ghi di", true)]
    [InlineData("thôi, ghi đi", true)]
    [InlineData("hủy", false)]
    [InlineData("huỷ đi", false)]
    [InlineData("Thôi", false)]
    [InlineData("dừng", false)]
    [InlineData("đừng ghi", false)]
    [InlineData("không", false)]
    [InlineData("never mind", false)]
    [InlineData("không phải 8h mà 9h", null)]
    [InlineData("ok thế còn quý sau", null)]
    [InlineData("hủy nhắc số 2", null)]
    [InlineData("ghi chưa?", null)]
    [InlineData("không, ghi đi", null)]
    [InlineData("", null)]
    public void Of_ShortAnswers_TellsYesFromNo(string text, bool? expected) => Assent.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("ừ", false)]
    [InlineData("ok em", false)]
    [InlineData("ghi đi", true)]
    [InlineData("ok, save the update", true)]
    public void Read_AYes_TellsWhetherItSaysWhatToDo(string text, bool firm) => Assent.Read(text)!.Firm.ShouldBe(firm);

    [Fact]
    public void Read_AYesThatNamesACard_TellsWhich()
    {
        Assent.Read("lưu lại cái meeting")!.About.ShouldBe(DialogSubject.Meeting);
        Assent.Read("ok, save the update")!.About.ShouldBe(DialogSubject.Progress);
        Assent.Read("ghi cả hai nhé")!.All.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Of_TheExamplesOfTheFile_IsWhatTheirSectionSays(string section, string text) =>
        Assent.Of(text).ShouldBe(section is "yes" or "yes-soft" or "all");

    internal static TheoryData<string, string> Table(IEnumerable<(string Section, string Text)> examples)
    {
        var table = new TheoryData<string, string>();
        foreach (var (section, text) in examples)
            table.Add(section, text);
        return table;
    }
}
