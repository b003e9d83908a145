using Assistant.Bot.Dialogs;

namespace Assistant.Bot.Tests.Dialogs;

public sealed class EditTests
{
    public static TheoryData<string, string> Examples => AssentTests.Table(Edit.Phrases.Examples);

    [Theory]
    [InlineData("sửa giờ thành 9h", "Set", "9h")]
    [InlineData("thêm 5 người", "More", "5 người")]
    [InlineData("bớt 3 ng", "Fewer", "3 ng")]
    [InlineData("à thôi 2 ngày", "None", "2 ngày")]
    [InlineData("nhầm 60", "Set", "60")]
    [InlineData("không phải chị Hạnh, chị Hoa chủ trì", "Set", "Hoa chủ trì")]
    [InlineData("t6 chứ ko phải t5", "Set", "t6")]
    [InlineData("make it hybrid", "Set", "hybrid")]
    [InlineData("quý sau có việc gì", "None", "quý sau có việc gì")]
    public void Read_AChangeInWords_TellsHowAndWithWhat(string text, string kind, string words)
    {
        var edit = Edit.Read(text);

        edit.Kind.ToString().ShouldBe(kind);
        edit.Words.ShouldBe(words);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Read_TheExamplesOfTheFile_AsksForWhatTheirSectionSays(string section, string text) =>
        Edit.Read(text).Kind.ShouldBe(section switch
        {
            "more" => EditKind.More,
            "fewer" => EditKind.Fewer,
            _ => EditKind.Set,
        });
}
