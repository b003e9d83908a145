using System.Net;

namespace Assistant.Bot.Tests.Pages;

public sealed class SourcePageTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Fact]
    public async Task Page_CitedLines_AreMarkedInTheWholeText()
    {
        var html = await GetAsync("/source?file=000_e7c52a634e72112d.txt&from=67&to=68");

        html.ShouldContain("<li id=\"l67\"><mark>");
        html.ShouldContain("<li id=\"l68\"><mark>");
        html.ShouldContain("<li id=\"l66\">");
        html.ShouldNotContain("<li id=\"l66\"><mark>");
    }

    [Fact]
    public async Task Page_TelephoneNumbers_AreMasked() =>
        (await GetAsync("/source?file=002_0295eccbc9e7aa97.txt")).ShouldNotContain("670.905");

    [Theory]
    [InlineData("/source?file=no-such-plan.txt")]
    [InlineData("/source?file=../appsettings.json")]
    [InlineData("/source")]
    public async Task Page_OfWhatIsNoPlan_IsNotFound(string address)
    {
        using var response = await bot.Http.GetAsync(new Uri(address, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Page_LinesThatCannotBe_AreNotMarked() =>
        (await GetAsync("/source?file=000_e7c52a634e72112d.txt&from=9&to=3")).ShouldNotContain("<mark>");

    [Fact]
    public async Task HomePage_RowOfTheWeek_LeadsToItsLines()
    {
        using var page = await new LocalPage(bot).LoadAsync();

        page.Html.ShouldContain("<a href=\"/source?file=");
    }

    private async Task<string> GetAsync(string address)
    {
        using var response = await bot.Http.GetAsync(new Uri(address, UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'none'");
        return await response.Content.ReadAsStringAsync();
    }
}
