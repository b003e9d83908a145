using Assistant.Testing;

namespace Assistant.Bot.Tests.Dialogs;

/// <summary>Who gets a message when several things could take it.</summary>
public sealed class ConversationOrderTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private const string Meeting = "ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng, 15 người";
    private const string Progress = "nhiệm vụ 3.4 kế hoạch 979 đang làm, 40%";

    [Fact]
    public async Task Confirm_AfterSomethingElse_TakesFirmWordsOnly()
    {
        var person = bot.Person();
        await person.SayAsync(Meeting);
        await person.SayAsync("báo cáo quý này của Văn phòng");

        (await person.TextAsync("ừ")).ShouldNotContain("Đã ghi sổ");
        (await person.TextAsync("ghi đi")).ShouldContain("Đã ghi sổ");
    }

    [Fact]
    public async Task Ask_SomethingElse_RemindsOfTheCardOnce()
    {
        var person = bot.Person();
        await person.SayAsync(Meeting);

        (await person.TextAsync("báo cáo quý này của Văn phòng")).ShouldContain("vẫn chờ bạn");
        (await person.TextAsync("việc quá hạn của Văn phòng")).ShouldNotContain("vẫn chờ bạn");
    }

    [Fact]
    public async Task Confirm_WithTwoCardsOpen_AsksWhichAndTakesTheAnswer()
    {
        var person = bot.Person();
        await person.SayAsync(Meeting);
        await person.SayAsync(Progress);
        await person.SayAsync("báo cáo quý này của Văn phòng");

        (await person.TextAsync("ghi đi")).ShouldContain("thẻ nào");
        (await person.TextAsync("2")).ShouldContain("Đã ghi tiến độ nhiệm vụ 3.4");
        (await person.TextAsync("ghi đi")).ShouldContain("Đã ghi sổ cuộc họp");
    }

    [Fact]
    public async Task Return_ToAMeeting_ShowsItAsItWasFilledIn()
    {
        var person = bot.Person();
        await person.SayAsync(Meeting);
        await person.SayAsync("sửa thành 9h");
        await person.SayAsync("báo cáo quý này của Văn phòng");

        PersonInChannel.InputOf(PersonInChannel.CardOf(await person.SayAsync("quay lại cuộc họp lúc nãy")), "Start").ShouldBe("09:00");
        PersonInChannel.InputOf(PersonInChannel.CardOf(await person.SayAsync("quay lại cuộc họp, thêm 5 người")), "Count").ShouldBe("20");
    }

    [Theory]
    [InlineData("nhầm 60", "60", "InProgress")]
    [InlineData("sửa thành 70%", "70", "InProgress")]
    [InlineData("xong rồi", "100", "Done")]
    [InlineData("không, ghi 90% thôi", "90", "InProgress")]
    public async Task Correct_AReportInWords_ShowsTheSameCardAgain(string words, string percent, string state)
    {
        var person = bot.Person();
        await person.SayAsync(Progress);

        var card = PersonInChannel.CardOf(await person.SayAsync(words));

        PersonInChannel.InputOf(card, "Percent").ShouldBe(percent);
        PersonInChannel.InputOf(card, "State").ShouldBe(state);
    }

    [Fact]
    public async Task Correct_TheTaskOfAReminder_KeepsItsLeadTime()
    {
        var person = bot.Person();
        await person.SayAsync("nhắc tôi trước 3 ngày việc 3.3 kế hoạch 979");

        var text = await person.TextAsync("không, việc 3.4 cơ");

        text.ShouldContain("nhiệm vụ 3.4");
        text.ShouldContain("trước 3 ngày");
    }

    [Fact]
    public async Task Answer_AQuestionWithSomethingElse_AnswersThatAndKeepsTheQuestion()
    {
        var person = bot.Person();
        await person.SayAsync("cho tôi xem nhiệm vụ II.1");

        (await person.TextAsync("nhiệm vụ 3.4 kế hoạch 979")).ShouldContain("3.4");
        (await person.TextAsync("của phường")).ShouldContain("II.1");
    }

    [Fact]
    public async Task Answer_AQuestionWithNothingThatFits_AsksOnceMoreAndLetsGo()
    {
        var person = bot.Person();
        await person.SayAsync("cho tôi xem nhiệm vụ II.1");

        (await person.TextAsync("abc xyz")).ShouldContain("số thứ tự");
        (await person.TextAsync("thôi")).ShouldContain("bỏ câu hỏi");
        (await person.TextAsync("1")).ShouldNotContain("Nhiệm vụ II.1");
    }

    [Fact]
    public async Task Ask_ForOnesOwnUnit_IsAskedOnce()
    {
        var person = bot.Person();
        (await person.TextAsync("quý này phòng mình có việc gì")).ShouldContain("đơn vị nào");
        (await person.TextAsync("TCCB")).ShouldContain("Phòng Tổ chức - Cán bộ");

        (await person.TextAsync("việc quá hạn của phòng mình")).ShouldContain("Phòng Tổ chức - Cán bộ");
    }

    [Fact]
    public async Task Memory_OfOnePerson_IsNotAnothers()
    {
        var first = bot.Person();
        await first.SayAsync("việc quá hạn của Văn phòng");

        (await bot.Person(conversation: first.Conversation).TextAsync("việc thứ nhất nói rõ hơn")).ShouldContain("chưa rõ bạn nói việc nào");
        (await first.TextAsync("việc thứ nhất nói rõ hơn")).ShouldContain("1.3");
    }
}
