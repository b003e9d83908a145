using System.Net;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Journal;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Pages;

public sealed class HomePageTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Fact]
    public async Task Page_IsVietnameseUnlessEnglishIsAskedFor()
    {
        using var page = new LocalPage(bot);

        (await page.LoadAsync()).Html.ShouldContain("<html lang=\"vi\">");
        page.Html.ShouldContain("Việc tuần này (11/5/2026 – 17/5/2026)");
        (await page.LoadAsync("/?lang=en")).Html.ShouldContain("<html lang=\"en\">");
        page.Html.ShouldContain("This week (11/5/2026 – 17/5/2026)");
    }

    [Fact]
    public async Task Page_NamesNoOtherHost_AndForbidsThem()
    {
        using var page = await new LocalPage(bot).LoadAsync();

        page.Html.ShouldNotContain("://");
        var policy = page.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http");
    }

    [Fact]
    public async Task Page_SomethingWasRefused_SaysSoUntilItIsTriedAgain()
    {
        using var page = new LocalPage(bot);
        (await page.LoadAsync()).Html.ShouldNotContain("outbox list");
        await using var database = Database.Open(null, bot.DataFolder);
        var write = new JournalWrite("test.write", "1", "test", "r", "{}", JournalOffice.AskerAt("2026-05-13 08:00"), [new OutboxMessage("test.written", 1, "{}")]);
        (await new JournalBook(database).WriteAsync(write, (_, _) => Task.FromResult(true), default)).ShouldBe(new JournalOutcome.Written());
        var ledger = new OutboxLedger(database);
        var claim = (await ledger.ClaimAsync(["test.written"], bot.Clock.GetUtcNow(), TimeSpan.FromMinutes(1), 1, default)).ShouldHaveSingleItem();

        await ledger.ParkAsync(claim, "400", [], bot.Clock.GetUtcNow(), default);
        (await page.LoadAsync()).Html.ShouldContain("Microsoft 365 từ chối 1 mục của sổ ghi; quản trị xem bằng lệnh: assistant outbox list.");
        await ledger.RetryAllAsync(default);
        (await page.LoadAsync()).Html.ShouldNotContain("outbox list");
    }

    [Fact]
    public async Task Form_Question_IsAnsweredInTheSameConversation()
    {
        using var page = await new LocalPage(bot).LoadAsync();

        await page.SayAsync("Quý 4 năm 2026 Văn phòng có việc gì đến hạn?");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Html.ShouldContain("Quý 4 năm 2026 Văn phòng có việc gì đến hạn?");
        page.Html.ShouldContain("Văn phòng Sở (chủ trì)");
        page.Html.ShouldContain("979/KH-SGDĐT, mục 3.4");
    }

    [Fact]
    public async Task Form_Meeting_IsStoredWhenConfirmedInWords()
    {
        using var page = await new LocalPage(bot).LoadAsync();

        await page.SayAsync("ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng, 15 người");
        page.Html.ShouldNotContain("Đã ghi sổ");
        await page.SayAsync("xác nhận");

        page.Html.ShouldContain("Đã ghi sổ cuộc họp");
    }

    [Fact]
    public async Task Form_HostileText_IsShownAndNotRun()
    {
        using var page = await new LocalPage(bot).LoadAsync();

        await page.SayAsync("<script>alert(1)</script> \"><img src=x onerror=alert(2)> [a](javascript:alert(3))");

        page.Html.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
        page.Html.ShouldNotContain("<script>alert");
        page.Html.ShouldNotContain("<img");
        page.Html.ShouldNotContain("href=\"javascript");
    }

    [Fact]
    public async Task Form_OfAnotherProcess_IsNotActedOn_AndItsTextIsKept()
    {
        using var page = await new LocalPage(bot).LoadAsync();

        await page.SayAsync("ghi cuộc họp <giao ban> 8h mai", token: "stale");

        page.Status.ShouldBe(HttpStatusCode.Forbidden);
        page.Html.ShouldContain(">ghi cuộc họp &lt;giao ban&gt; 8h mai</textarea>");
        page.Html.ShouldNotContain("class=\"own\"");
    }

    [Fact]
    public async Task Form_SentFromAnotherSite_IsNotActedOn()
    {
        using var page = await new LocalPage(bot).LoadAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/say", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = "xin chào", ["token"] = page.Token }),
        };
        request.Headers.Add("Origin", "https://example.com");

        using var response = await bot.Http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Form_EmptyText_GetsAnAnswer()
    {
        using var page = await new LocalPage(bot).LoadAsync();

        await page.SayAsync("");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Html.ShouldContain("Tôi chưa thấy nội dung nào");
    }

    [Theory]
    [InlineData("/site.css", "text/css")]
    [InlineData("/chat.js", "text/javascript")]
    public async Task Files_OfThePage_AreServedFromBesideTheProgram(string address, string type)
    {
        using var response = await bot.Http.GetAsync(new Uri(address, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
    }
}
