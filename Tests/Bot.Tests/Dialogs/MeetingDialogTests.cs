using Assistant.Testing;

namespace Assistant.Bot.Tests.Dialogs;

public sealed class MeetingDialogTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private const string Log = "ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng, 15 người";

    [Fact]
    public async Task Log_ShowsWhatWasUnderstood()
    {
        var card = PersonInChannel.CardOf(await bot.Person().SayAsync(Log));

        PersonInChannel.InputOf(card, "Kind").ShouldBe("Briefing");
        PersonInChannel.InputOf(card, "Mode").ShouldBe("Online");
        PersonInChannel.InputOf(card, "Day").ShouldBe("2026-05-18");
        PersonInChannel.InputOf(card, "Start").ShouldBe("08:00");
        PersonInChannel.InputOf(card, "End").ShouldBe("10:00");
        PersonInChannel.InputOf(card, "Unit").ShouldBe("Văn phòng Sở");
        PersonInChannel.InputOf(card, "Count").ShouldBe("15");
    }

    [Theory]
    [InlineData("sửa thành 9h", "Start", "09:00")]
    [InlineData("sua thanh 9h", "End", "11:00")]
    [InlineData("đổi sang 14h30", "Start", "14:30")]
    [InlineData("đổi sang 14h30", "Day", "2026-05-18")]
    [InlineData("chuyển sang thứ Tư tuần tới", "Day", "2026-05-20")]
    [InlineData("chuyển sang thứ Tư tuần tới", "Start", "08:00")]
    [InlineData("chủ trì là chị Hạnh", "Chair", "Hạnh")]
    [InlineData("sửa thành trực tiếp", "Mode", "InPerson")]
    [InlineData("20 người", "Count", "20")]
    [InlineData("kéo dài 90 phút", "End", "09:30")]
    [InlineData("sửa tên là họp giao ban tuần", "Title", "họp giao ban tuần")]
    public async Task Correct_InWords_ChangesThatFieldAndShowsTheCardAgain(string words, string field, string value)
    {
        var person = bot.Person();
        await person.SayAsync(Log);

        PersonInChannel.InputOf(PersonInChannel.CardOf(await person.SayAsync(words)), field).ShouldBe(value);
    }

    [Theory]
    [InlineData("xác nhận")]
    [InlineData("đồng ý nhé")]
    [InlineData("ok")]
    [InlineData("ghi di")]
    [InlineData("yes, confirm")]
    public async Task Confirm_InWords_StoresIt(string words)
    {
        var person = bot.Person();
        await person.SayAsync(Log);

        (await person.TextAsync(words.Replace("yes, ", "", StringComparison.Ordinal))).ShouldContain("Đã ghi sổ");
    }

    [Theory]
    [InlineData("hủy")]
    [InlineData("thôi em ạ")]
    [InlineData("khong ghi nua")]
    public async Task Cancel_InWords_StoresNothing(string words)
    {
        var person = bot.Person();
        await person.SayAsync(Log);

        (await person.TextAsync(words)).ShouldContain("Đã hủy");
        (await person.TextAsync("xác nhận")).ShouldNotContain("Đã ghi sổ");
    }

    [Fact]
    public async Task Confirm_OnTheCard_StoresItAndReplacesTheCard()
    {
        var person = bot.Person();
        using var asked = await person.PostAsync(person.Message(Log));
        var shown = (await bot.Connector.WaitAsync(person.Conversation, 1))[0];

        using var pressed = await person.PostAsync(person.Submit(PersonInChannel.Press(shown.Card!.Value, "confirm", ("Chair", "Nguyễn Thị Hạnh")), card: "42"));

        var calls = await bot.Connector.WaitAsync(person.Conversation, 3);
        calls[1].Method.ShouldBe("PUT");
        calls[1].Segments[^1].ShouldBe("42");
        calls[2].Text.ShouldContain("Nguyễn Thị Hạnh");
    }

    [Fact]
    public async Task Ask_SomethingElseMeanwhile_IsAnsweredAndTheCardStays()
    {
        var person = bot.Person();
        await person.SayAsync(Log);

        (await person.TextAsync("quý này Văn phòng có việc gì đến hạn")).ShouldContain("Văn phòng Sở");
        (await person.TextAsync("xác nhận")).ShouldContain("Đã ghi sổ");
    }

    [Fact]
    public async Task Submit_WithMissingFields_NamesThemAndKeepsTheRest()
    {
        var person = bot.Person();
        var card = PersonInChannel.CardOf(await person.SayAsync(Log));

        var again = await person.AskAsync(person.Submit(PersonInChannel.Press(card, "confirm", ("Title", null), ("End", null), ("Chair", "Hạnh"))));

        PersonInChannel.TextOf(again).ShouldContain("Tên cuộc họp: chưa có");
        PersonInChannel.TextOf(again).ShouldContain("Giờ kết thúc: chưa có");
        PersonInChannel.InputOf(PersonInChannel.CardOf(again), "Chair").ShouldBe("Hạnh");
    }

    [Theory]
    [InlineData("Day", "31/13/2026")]
    [InlineData("Start", "25:99")]
    [InlineData("Kind", "DropTable")]
    [InlineData("Count", "many")]
    [InlineData("Count", "-4")]
    [InlineData("End", "07:00")]
    public async Task Submit_WithImpossibleValues_SaysWhichAndStoresNothing(string field, string value)
    {
        var person = bot.Person();
        var card = PersonInChannel.CardOf(await person.SayAsync(Log));

        var text = PersonInChannel.TextOf(await person.AskAsync(person.Submit(PersonInChannel.Press(card, "confirm", (field, value)))));

        text.ShouldNotContain("Đã ghi sổ");
        text.ShouldContain("xin xác nhận");
    }

    [Fact]
    public async Task Log_AWholeDayOfDissemination_IsWarnedAboutWithTheRule()
    {
        var text = await bot.Person().TextAsync("ghi hội nghị quán triệt nghị quyết từ 7h30 đến 17h30 ngày 20/5/2026, trực tiếp");

        text.ShouldContain("không quá 0,5 ngày");
        text.ShouldContain("dòng");
    }

    [Fact]
    public async Task Log_InEnglish_IsHeldInEnglish()
    {
        var person = bot.Person();

        var shown = await person.SayAsync("log a briefing meeting at 8:00 next Monday online for 2 hours");
        var filled = PersonInChannel.Press(PersonInChannel.CardOf(shown), "confirm", ("Title", "Weekly briefing"));

        PersonInChannel.TextOf(shown).ShouldContain("please confirm");
        PersonInChannel.TextOf(await person.AskAsync(person.Submit(filled))).ShouldContain("Meeting recorded");
    }
}
