using Assistant.Testing;
using Assistant.Testing.Grounding;

namespace Assistant.Bot.Tests.Grounding;

public sealed class ProseReplyTests(SpokenBots bots) : IClassFixture<SpokenBots>
{
    private const string Asked = "Kinh phí của phường bố trí từ đâu, có nguồn huy động hợp pháp khác không?";

    [Fact]
    public async Task Say_AnOpenQuestion_IsAnsweredInSentencesWithMarksAndThePlansWordsOnTheCard()
    {
        bots.Answer = ModelDraft.Faithful;

        var replies = await bots.With.Person().SayAsync(Asked);

        var text = PersonInChannel.TextOf(replies);
        text.ShouldContain("[1]");
        text.ShouldContain("ngân sách nhà nước");
        text.ShouldContain("mô hình ngôn ngữ (AI)");
        PersonInChannel.CardOf(replies).GetRawText().ShouldContain("dòng 107");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Kinh phí là 5 tỷ đồng.")]
    [InlineData("""{"sentences":[{"text":"Kinh phí là 5 tỷ đồng do Sở Nội vụ bố trí.","ids":["S1"]}]}""")]
    public async Task Say_AnOpenQuestionToAModelThatIsOfNoUse_IsAnsweredAsWithoutOne(string answer)
    {
        bots.Answer = _ => answer;

        var with = await bots.With.Person().TextAsync(Asked);

        with.ShouldBe(await bots.Without.Person().TextAsync(Asked));
        with.ShouldContain("ngân sách nhà nước");
    }

    [Fact]
    public async Task Say_SomethingThatThePlansDoNotAnswer_IsDeclinedWithoutTheModel()
    {
        var sent = bots.Model.Chats.Count(call => call.Tools.Count == 0);

        (await bots.With.Person().TextAsync("Giá vàng hôm nay bao nhiêu một chỉ?")).ShouldBe(await bots.Without.Person().TextAsync("Giá vàng hôm nay bao nhiêu một chỉ?"));

        bots.Model.Chats.Count(call => call.Tools.Count == 0).ShouldBe(sent);
    }
}
