using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Cards;

/// <summary>
/// Walks the cards that words bring up. Those of files, reminders, parts and reviews are walked in their own tests: whoever takes a card there, and the Connector
/// that it is sent to, hold it to the same rules.
/// </summary>
public sealed class EveryCardTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Theory]
    [InlineData("quý này Văn phòng có việc gì đến hạn?")]
    [InlineData("việc nào của Văn phòng quá hạn rồi?")]
    [InlineData("việc về chuyển đổi số")]
    [InlineData("ai chủ trì chuyển đổi số?")]
    [InlineData("nhiệm vụ 3.4 của kế hoạch 979 là gì?")]
    [InlineData("có những kế hoạch nào?")]
    [InlineData("chỉ tiêu họp trực tuyến là bao nhiêu?")]
    [InlineData("quý này Văn phòng phải nộp báo cáo gì?")]
    [InlineData("họp chuyên môn tối đa bao lâu?")]
    [InlineData("ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng")]
    [InlineData("nhiệm vụ 3.4 kế hoạch 979 đã làm được 60%")]
    [InlineData("nhắc tôi trước 3 ngày các việc của Văn phòng")]
    [InlineData("nhắc tôi 8h sáng mai gửi công văn")]
    [InlineData("xin gia hạn 3.4 kế hoạch 979 đến 15/12/2026 vì chờ góp ý")]
    public async Task AnswerInWords_BringsUpACardThatKeepsToTheRules(string words)
    {
        var replies = await bot.Person().SayAsync(words);

        CardRules.Problems(PersonInChannel.CardOf(replies)).ShouldBeEmpty();
        replies.Where(reply => reply.TryGetProperty("attachments", out _)).ShouldAllBe(reply => reply.GetProperty("summary").GetString()!.Length > 0);
    }

    [Fact]
    public async Task WriteCards_OneAfterTheOther_KeepToTheRules()
    {
        var person = bot.Person();
        string[] talk =
        [
            "ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng, kết luận giao Văn phòng lập dự toán trước 30/11", "xác nhận", "dời cuộc họp đó sang 9h", "xác nhận",
            "tuần tới có những cuộc họp nào?", "thống kê họp năm 2026", "hủy cuộc họp đó", "xác nhận", "hoàn tác", "nhắc tôi trước 3 ngày các việc của Văn phòng", "xác nhận", "hủy nhắc số 1",
        ];
        foreach (var words in talk)
            (await person.SayAsync(words)).ShouldNotBeEmpty(words);
    }

    [Fact]
    public async Task Search_GivesCardsThatKeepToTheRules()
    {
        var person = bot.Person();
        var invoke = person.Invoke("composeExtension/query", JsonNode.Parse("""{"commandId":"tim-viec","parameters":[{"name":"q","value":"chuyển đổi số"}],"queryOptions":{"skip":0,"count":25}}""")!);

        var results = (await person.PostAsync(invoke).JsonAsync()).GetProperty("composeExtension").GetProperty("attachments").EnumerateArray().ToList();

        results.ShouldNotBeEmpty();
        results.SelectMany(result => CardRules.Problems(result.GetProperty("content"))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","fallbackText":"x","body":[{"type":"Input.Text","id":"a"}]}""", "label")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","fallbackText":"x","body":[{"type":"Image","url":"u"}]}""", "altText")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","fallbackText":"x","body":[{"type":"Chart.Pie","data":[]}]}""", "fallback")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[]}""", "fallbackText")]
    [InlineData("""{"type":"AdaptiveCard","fallbackText":"x","body":[]}""", "version")]
    public void Rules_NameWhatACardBreaks(string card, string rule) =>
        CardRules.Problems(JsonDocument.Parse(card).RootElement).ShouldHaveSingleItem().ShouldContain(rule);
}
