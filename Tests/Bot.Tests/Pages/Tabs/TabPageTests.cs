using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Assistant.Bot.Tests.Pages.Tabs;

/// <summary>The pages of the tab, for whoever sits at this machine.</summary>
public sealed partial class TabPageTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private const int MostBytes = 150 * 1024;

    private const string Unit = "V%C4%83n%20ph%C3%B2ng%20S%E1%BB%9F";

    [Theory]
    [InlineData("/tab")]
    [InlineData("/tab?period=2026-12")]
    [InlineData("/tab?period=2026-10&with=all&unit=" + Unit)]
    [InlineData("/tab/progress")]
    [InlineData("/tab/progress?unit=" + Unit)]
    [InlineData("/tab/meetings")]
    [InlineData("/tab/reports?period=2026")]
    [InlineData("/tab/configure")]
    public async Task Page_IsSmall_AndRunsNothingForeign(string address)
    {
        using var response = await bot.Http.GetAsync(new Uri(address, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var html = await response.Content.ReadAsStringAsync();
        Encoding.UTF8.GetByteCount(html).ShouldBeLessThan(MostBytes);
        html.ShouldNotContain("://");
        html.ShouldNotContain(" style=");
        var policy = response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        policy.ShouldContain("frame-ancestors 'none'");
        response.Headers.GetValues("X-Content-Type-Options").ShouldHaveSingleItem().ShouldBe("nosniff");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Deadlines_OfAMonth_StandInTheCalendarAndTheTimelineWithTheirSource()
    {
        var html = await GetAsync($"/tab?period=2026-12&unit={Unit}");

        html.ShouldContain("Lịch tháng 12/2026");
        html.ShouldContain("<a class=\"count\" href=\"#d2026-12-31\"");
        html.ShouldContain("<li id=\"d2026-12-31\">");
        html.ShouldContain("chấm điểm, xếp loại công tác dân vận");
        html.ShouldContain("979/KH-SGDĐT, mục 3.4, dòng");
        html.ShouldContain("<a href=\"/source?file=002_0295eccbc9e7aa97.txt&amp;from=");
        html.ShouldContain("&amp;back=tab");
    }

    [Fact]
    public async Task Deadlines_EveryRowOfTheTimeline_OpensLinesThatAreThere()
    {
        var html = await GetAsync("/tab?period=2026-12");

        var sources = SourceLink().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct().ToList();
        sources.ShouldNotBeEmpty();
        foreach (var source in sources.Take(10))
            (await GetAsync(source)).ShouldContain("<mark>");
    }

    [Fact]
    public async Task Deadlines_WithoutAPeriod_AreOfThisMonth_AndTodayIsMarked()
    {
        bot.Clock.MoveTo(new DateTimeOffset(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7)));

        (await GetAsync("/tab")).ShouldContain("aria-current=\"date\"><time datetime=\"2026-05-13\">13</time>");
        (await GetAsync("/tab?period=2026-06")).ShouldNotContain("aria-current=\"date\"");
    }

    [Theory]
    [InlineData("/tab?unit=Ph%C3%B2ng%20kh%C3%B4ng%20c%C3%B3", "Các kế hoạch không nêu đơn vị “Phòng không có”")]
    [InlineData("/tab?period=mai", "Không có kỳ “mai”")]
    [InlineData("/tab?lang=en&period=2026-13", "There is no period “2026-13”")]
    [InlineData("/tab?unit=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    public async Task Page_WhatIsNotUnderstood_IsSaidAndNothingElseHappens(string address, string said)
    {
        var html = await GetAsync(address);

        html.ShouldContain(said);
        html.ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task Page_LongNamesOfUnits_AreSaidShort() =>
        (await GetAsync($"/tab?unit={new string('x', 4000)}")).ShouldContain($"“{new string('x', 80)}”");

    [Theory]
    [InlineData("", "<html lang=\"vi\">")]
    [InlineData("?lang=en-us&theme=dark", "<html lang=\"en\" data-theme=\"dark\">")]
    [InlineData("?lang=vi-vn&theme=default", "<html lang=\"vi\" data-theme=\"default\">")]
    [InlineData("?theme=contrast", "<html lang=\"vi\" data-theme=\"contrast\">")]
    [InlineData("?theme=%22%3E%3Cscript", "<html lang=\"vi\">")]
    public async Task Page_LooksAsTeamsSays_AndSoDoWhereItLeads(string query, string root)
    {
        var html = await GetAsync($"/tab/progress{query}");

        html.ShouldContain(root);
        if (query.Contains("dark", StringComparison.Ordinal))
            html.ShouldContain("<a href=\"/tab/meetings?lang=en&amp;theme=dark&amp;unit=\"");
    }

    [Fact]
    public async Task Progress_ByUnit_CountsEachUnitsTasksAndLeadsToThem()
    {
        var html = await GetAsync("/tab/progress?period=2026");

        html.ShouldContain("Tiến độ theo đơn vị chủ trì, năm 2026");
        html.ShouldContain($"<a href=\"/tab/progress?lang=vi&amp;unit={Unit}&amp;period=2026\">Văn phòng Sở</a>");
        (await GetAsync($"/tab/progress?period=2026&unit={Unit}")).ShouldContain("chưa có báo cáo tiến độ");
    }

    [Fact]
    public async Task Progress_ThatWasReported_IsCounted()
    {
        var before = Sum(await GetAsync($"/tab/progress?period=2026&unit={Unit}"));
        using var page = await new LocalPage(bot).LoadAsync();
        await page.SayAsync("nhiệm vụ 3.4 kế hoạch 979 đã xong");
        await page.SayAsync("xác nhận");

        Sum(await GetAsync($"/tab/progress?period=2026&unit={Unit}")).ShouldBe((before.Total, before.Done + 1));
    }

    [Fact]
    public async Task Meetings_AgainstTheTargets_AreCountedWithTheirSource()
    {
        (await GetAsync("/tab/meetings?period=2025")).ShouldContain("Sổ chưa ghi cuộc họp nào");
        using var page = await new LocalPage(bot).LoadAsync();
        await page.SayAsync("ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng, 15 người");
        await page.SayAsync("xác nhận");

        var html = await GetAsync("/tab/meetings?period=2026");

        html.ShouldContain("1 cuộc họp, trong đó 1 trực tuyến");
        html.ShouldContain("ít nhất 60%");
        html.ShouldContain("giảm 10%");
        html.ShouldContain("<a href=\"/source?file=");
        html.ShouldContain("<svg class=\"months\"");
    }

    [Fact]
    public async Task Reports_OfAQuarter_StandByTheirLastDayWithTheirSource()
    {
        var html = await GetAsync("/tab/reports?period=2026-Q4");

        html.ShouldContain("4/12/2026 (trước ngày 5/12/2026)");
        html.ShouldContain("<a href=\"/source?file=");
    }

    private static (int Total, int Done) Sum(string html)
    {
        var sum = SumLine().Match(html);
        return (int.Parse(sum.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), int.Parse(sum.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture));
    }

    private async Task<string> GetAsync(string address)
    {
        using var response = await bot.Http.GetAsync(new Uri(address, UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await response.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("href=\"(/source[^\"]+)\"")]
    private static partial Regex SourceLink();

    [GeneratedRegex("class=\"sum\">([0-9]+) việc: ([0-9]+) đã xong")]
    private static partial Regex SumLine();
}
