namespace Assistant.Bot.Tests.Dialogs;

public sealed class RewritingTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private const string Asked = "năm 2026 Văn phòng Sở có việc gì đến hạn";

    [Fact]
    public async Task Say_ShorterRightAfterAnAnswer_IsTheSameAnswerWithTheRowsThatPressMost()
    {
        var person = bot.Person();
        var whole = await person.TextAsync(Asked);

        var shorter = await person.TextAsync("viết ngắn lại");

        shorter.Length.ShouldBeLessThan(whole.Length / 2);
        shorter.ShouldContain("Văn phòng Sở");
        shorter.ShouldContain("979/KH-SGDĐT");
        shorter.ShouldContain("số thứ tự theo danh sách đầy đủ");
    }

    [Fact]
    public async Task Say_ForTheLeaderRightAfterAnAnswer_IsOneParagraphWithItsSources()
    {
        var person = bot.Person();
        await person.SayAsync("việc năm 2026 của TCCB và KHTC");

        var told = await person.TextAsync("viết gọn cho lãnh đạo");

        told.ShouldContain("Theo đơn vị:");
        told.ShouldContain("Cần chú ý trước:");
        told.ShouldContain("[1]");
        told.ShouldContain("[3]");
    }

    [Fact]
    public async Task Say_ARowOfTheWholeAfterTheShorterOne_IsStillThatRow()
    {
        var person = bot.Person();
        await person.SayAsync(Asked);
        var before = await person.TextAsync("việc thứ 5 nói rõ hơn");
        await person.SayAsync(Asked);
        await person.SayAsync("rút gọn lại giúp em");

        (await person.TextAsync("việc thứ 5 nói rõ hơn")).ShouldBe(before);
    }

    [Fact]
    public async Task Say_ShorterBeforeAnyAnswer_SaysWhatToAskFirst()
    {
        (await bot.Person().TextAsync("viết ngắn lại")).ShouldContain("Bạn hãy hỏi trước");
        (await bot.Person().TextAsync("summarise for my boss")).ShouldContain("Ask first");
    }

    [Theory]
    [InlineData("kế hoạch nào đang có hiệu lực")]
    [InlineData("Kinh phí của phường bố trí từ đâu, có nguồn huy động hợp pháp khác không?")]
    [InlineData("các chỉ tiêu về họp trực tuyến")]
    [InlineData("tháng 6 phải nộp những báo cáo nào")]
    [InlineData("ai chủ trì chuyển đổi số")]
    [InlineData("tuần này có cuộc họp nào")]
    public async Task Say_ShorterAfterAnyKindOfAnswer_IsAnswered(string asked)
    {
        foreach (var wish in new[] { "viết ngắn lại", "rút gọn để báo cáo giám đốc" })
        {
            var person = bot.Person();
            await person.SayAsync(asked);

            (await person.TextAsync(wish)).ShouldNotContain("Bạn hãy hỏi trước");
        }
    }
}
