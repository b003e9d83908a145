using Assistant.Testing;

namespace Assistant.EndToEnd.Tests;

/// <summary>The three uses, over HTTP against the real program, which is killed and started again in between.</summary>
public sealed class ThreeUsesTests
{
    [Fact]
    public async Task AskLogAndRemind_ThroughKillsAndRestarts_LosesAndDoublesNothing()
    {
        await using var bot = await BotProcess.StartAsync();
        var person = bot.Person();

        await AskAsync(bot);
        var card = await LogAsync(bot, person);
        await bot.KillAndRestartAsync();
        await ConfirmAsync(bot, person, card);
        await RemindAsync(bot, person);
        await bot.KillAndRestartAsync();
        await ReceiveOnceAsync(bot, person);
        (await person.TextAsync("các cuộc họp ngày 18/5/2027")).ShouldContain("họp giao ban Văn phòng");
    }

    [Fact]
    public async Task AReadOnlyDatabase_AnswersQuestionsAndSaysWhatItCannotWrite()
    {
        await using var bot = await BotProcess.StartAsync();
        var person = bot.Person();
        await person.SayAsync("xin chào");
        await bot.ProtectAsync();

        await bot.KillAndRestartAsync();

        (await person.TextAsync("Văn phòng chủ trì những việc gì trong năm 2026?")).ShouldContain("Văn phòng Sở");
        (await person.TextAsync("ghi cuộc họp giao ban Văn phòng 8h ngày 18/5/2027 trực tuyến, 2 tiếng")).ShouldContain("chưa ghi được");
        (await bot.Http.GetAsync(new Uri("/healthz", UriKind.Relative))).EnsureSuccessStatusCode().Dispose();
    }

    [Theory]
    [InlineData("Assistant:TimeZone", "--Assistant:TimeZone=Mars/Olympus")]
    [InlineData("Bot:AppId", "--Bot:AppId=seven")]
    [InlineData("Assistant:Tick", "--Assistant:Tick=soon")]
    [InlineData("ConnectionStrings:Journal", "--ConnectionStrings:Journal=Foo=bar")]
    [InlineData("--frobnicate", "--frobnicate=1")]
    public async Task ABadSetting_StopsTheStartAndNamesTheKey(string key, string argument)
    {
        var folder = Directory.CreateTempSubdirectory("assistant-e2e-").FullName;

        var (exit, output, errors) = await BotProcess.RunCommandAsync(folder, "--urls=http://127.0.0.1:0", $"--Assistant:DataFolder={folder}/data", argument);

        exit.ShouldBe(2);
        output.ShouldBeEmpty();
        errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain(key);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task AskAsync(BotProcess bot)
    {
        foreach (var question in new[] { "Năm 2026 Văn phòng chủ trì những việc gì?", "nam 2026 van phong chu tri nhung viec gi", "What does Văn phòng lead in 2026?" })
        {
            var person = bot.Person();
            (await person.PostAsync(person.Message(question))).EnsureSuccessStatusCode().Dispose();
            var answer = await bot.Connector.WaitAsync(person.Conversation, 1);
            string.Concat(answer.Select(call => call.Body)).ShouldContain("979/KH-SGDĐT");
        }
    }

    private static async Task<System.Text.Json.JsonElement> LogAsync(BotProcess bot, PersonInChannel person)
    {
        var said = person.Message("ghi cuộc họp giao ban Văn phòng 8h ngày 18/5/2027 trực tuyến, 2 tiếng, 15 người");
        (await person.PostAsync(said)).EnsureSuccessStatusCode().Dispose();
        (await person.PostAsync(said)).EnsureSuccessStatusCode().Dispose();
        return (await bot.Connector.WaitAsync(person.Conversation, 1)).ShouldHaveSingleItem().Card!.Value;
    }

    private static async Task ConfirmAsync(BotProcess bot, PersonInChannel person, System.Text.Json.JsonElement card)
    {
        var pressed = person.Submit(PersonInChannel.Press(card, "confirm", ("Chair", "Nguyễn Thị Hạnh")));
        foreach (var _ in Enumerable.Range(0, 2))
            (await person.PostAsync(pressed)).EnsureSuccessStatusCode().Dispose();

        // The card, its replacement, the receipt in words; the repeated press adds nothing.
        var calls = await bot.Connector.WaitAsync(person.Conversation, 3);
        calls.Count.ShouldBe(3);
        calls[2].Text.ShouldContain("Đã ghi sổ");
    }

    private static async Task RemindAsync(BotProcess bot, PersonInChannel person)
    {
        (await person.TextAsync("nhắc tôi 15h mai nộp báo cáo quý")).ShouldContain("nộp báo cáo quý");
        (await person.TextAsync("xác nhận")).ShouldContain("Đã đặt nhắc");
        bot.Connector.Taken.Count(call => call.Text.Contains("Nhắc việc", StringComparison.Ordinal)).ShouldBe(0);
    }

    private static async Task ReceiveOnceAsync(BotProcess bot, PersonInChannel person)
    {
        await bot.MoveClockAsync(TimeSpan.FromDays(2));
        var reminder = (await bot.Connector.WaitAsync(person.Conversation, 4))[3];
        reminder.Text.ShouldContain("nộp báo cáo quý");

        await bot.UntilSaidAsync("Reminder 1 was sent");

        // Another kill, another tick for somebody else: nothing comes twice.
        await bot.KillAndRestartAsync();
        var other = bot.Person();
        (await other.TextAsync("nhắc tôi sau 5 phút nữa uống nước")).ShouldNotBeEmpty();
        await other.SayAsync("xác nhận");
        await bot.MoveClockAsync(TimeSpan.FromDays(3));
        await bot.Connector.WaitAsync(other.Conversation, 1);
        bot.Connector.Taken.Count(call => call.Conversation == person.Conversation).ShouldBe(4);
    }
}
