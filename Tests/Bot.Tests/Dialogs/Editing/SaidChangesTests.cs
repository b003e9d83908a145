using Assistant.Testing;

namespace Assistant.Bot.Tests.Dialogs.Editing;

/// <summary>Changes of meetings as people say them to the whole program.</summary>
public sealed class SaidChangesTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private const string Log = "ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới phòng họp 201, 2 tiếng";

    [Theory]
    [InlineData("dời sang 9h", "8:00–10:00 → 9:00–11:00")]
    [InlineData("doi sang 9h nhe", "8:00–10:00 → 9:00–11:00")]
    [InlineData("đổi phòng sang 302", "phòng họp 201 → ")]
    [InlineData("lùi 30 phút", "8:00–10:00 → 8:30–10:30")]
    [InlineData("lui lai 30 phut nhe", "8:00–10:00 → 8:30–10:30")]
    [InlineData("dời lên sớm hơn 15 phút", "8:00–10:00 → 7:45–9:45")]
    [InlineData("hoãn một tiếng", "8:00–10:00 → 9:00–11:00")]
    [InlineData("kéo dài thêm 30 phút", "8:00–10:00 → 8:00–10:30")]
    [InlineData("rút ngắn 30 phút", "8:00–10:00 → 8:00–9:30")]
    [InlineData("rút ngắn còn 1 tiếng", "8:00–10:00 → 8:00–9:00")]
    public async Task Change_OfTheMeetingJustTakenDown_NeedsNoName(string said, string change)
    {
        var person = bot.Person();
        await person.SayAsync(Log);
        (await person.TextAsync("đồng ý")).ShouldContain("Đã ghi sổ cuộc họp");

        (await person.TextAsync(said)).ShouldContain(change);
        (await person.TextAsync("đồng ý")).ShouldContain("Đã sửa cuộc họp");
    }

    [Fact]
    public async Task Change_OfNothing_IsNoChange() => (await bot.Person().TextAsync("dời sang 9h")).ShouldNotContain("Sửa cuộc họp");

    [Fact]
    public async Task Log_OfAnotherMeetingWhileACardIsOpen_OpensACardOfItsOwn()
    {
        var person = bot.Person();
        var first = PersonInChannel.CardOf(await person.SayAsync(Log));

        var second = PersonInChannel.CardOf(await person.SayAsync("ghi cuộc họp chuyên môn về chuyển đổi số 14h thứ Năm tuần tới phòng 305, 2 tiếng"));

        PersonInChannel.InputOf(second, "Title").ShouldNotBeNull().ShouldContain("chuyển đổi số");
        var (one, other) = (PersonInChannel.Press(first, "confirm"), PersonInChannel.Press(second, "confirm"));
        PersonInChannel.TextOf(await person.AskAsync(person.Submit(one))).ShouldContain("Đã ghi sổ cuộc họp: họp giao ban");
        PersonInChannel.TextOf(await person.AskAsync(person.Submit(other))).ShouldContain("Đã ghi sổ cuộc họp");
        (await person.TextAsync("các cuộc họp tuần tới")).ShouldContain("chuyển đổi số");
    }

    [Theory]
    [InlineData("9h", "09:00")]
    [InlineData("ghi cuộc họp lúc 9h thôi", "09:00")]
    public async Task Correction_OfTheOpenCard_StaysOnIt(string said, string start)
    {
        var person = bot.Person();
        await person.SayAsync(Log);

        var card = PersonInChannel.CardOf(await person.SayAsync(said));

        PersonInChannel.InputOf(card, "Start").ShouldBe(start);
        PersonInChannel.InputOf(card, "Title").ShouldBe("họp giao ban Văn phòng");
    }
}
