using Assistant.Testing;

namespace Assistant.Bot.Tests.Channel;

/// <summary>The assistant among several people: mentions, threads, whose the conversation is, and what is not said aloud.</summary>
public sealed class SharedConversationTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private const string Team = "19:team@thread.tacv2";

    [Fact]
    public async Task Mention_InAThread_IsAnsweredInThatThread()
    {
        var channel = $"19:{Guid.NewGuid():N}@thread.tacv2";
        var person = bot.Person();
        var asked = person.Mentioning("quý IV năm 2026 Văn phòng Sở chủ trì những việc gì?").InThread(Team, channel, "1780000000000");

        using var response = await person.PostAsync(asked);

        var call = (await bot.Connector.WaitAsync($"{channel};messageid=1780000000000", 1)).ShouldHaveSingleItem();
        call.Segments[2].ShouldBe(Uri.EscapeDataString($"{channel};messageid=1780000000000"));
        call.Segments[^1].ShouldBe(asked["id"]!.GetValue<string>());
        call.Body.ShouldContain("979/KH-SGDĐT");
    }

    [Fact]
    public async Task Mention_OfSomebodyElse_StaysInTheWordsAsTheirName()
    {
        var person = bot.Person(conversation: "19:g1@thread.v2");
        var asked = person.Mentioning("ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng, chủ trì <at>Lê Thu Hạnh</at>", ("29:hanh", "Lê Thu Hạnh")).InGroup();

        var card = PersonInChannel.CardOf(await person.AskAsync(asked));

        PersonInChannel.InputOf(card, "Chair").ShouldBe("Lê Thu Hạnh");
    }

    [Theory]
    [InlineData("kênh này của Văn phòng Sở")]
    [InlineData("Kênh này là của Văn phòng Sở.")]
    [InlineData("kenh nay cua van phong so")]
    [InlineData("this channel belongs to Văn phòng Sở")]
    public async Task Told_WhoseAChannelIs_AllItsThreadsAskAboutThatUnit(string words)
    {
        var channel = $"19:{Guid.NewGuid():N}@thread.tacv2";
        var person = bot.Person();
        var told = PersonInChannel.TextOf(await person.AskAsync(person.Mentioning(words).InThread(Team, channel, "1")));

        var other = bot.Person();
        var answer = PersonInChannel.TextOf(await other.AskAsync(other.Mentioning("quý này đơn vị mình có việc gì đến hạn?").InThread(Team, channel, "2")));

        told.ShouldContain("Văn phòng Sở");
        answer.ShouldContain("Văn phòng Sở");
        answer.ShouldNotContain("đơn vị nào");
    }

    [Fact]
    public async Task Told_WhoseItIs_WhereTwoSpeakAlone_ChangesNothing()
    {
        var person = bot.Person();
        await person.SayAsync("kênh này của Văn phòng Sở");

        (await person.TextAsync("quý này đơn vị mình có việc gì đến hạn?")).ShouldContain("đơn vị nào");
    }

    [Fact]
    public async Task Reminders_AskedForAmongOthers_AreNotShownThere()
    {
        var person = bot.Person();
        await person.SayAsync("nhắc tôi trước 3 ngày các việc của Văn phòng");
        await person.SayAsync("xác nhận");

        var among = PersonInChannel.TextOf(await person.AskAsync(person.Mentioning("xem nhắc việc của tôi").InGroup()));

        among.ShouldContain("trò chuyện riêng");
        among.ShouldNotContain("trước 3 ngày");
    }

    [Fact]
    public async Task QuotedMessage_LeavesNoMarkInTheWords()
    {
        var person = bot.Person();
        var asked = person.Message("<quoted messageId=\"1780000000001\"/> <at>Test Bot</at> xin chào");
        asked["entities"] = person.Mentioning("x")["entities"]!.DeepClone();

        PersonInChannel.TextOf(await person.AskAsync(asked.InGroup())).ShouldContain("trợ lý", Case.Insensitive);
    }
}
