using System.Net;

namespace Assistant.Bot.Tests.Pages;

/// <summary>The pages that the app package names for people's data and the terms of use.</summary>
public sealed class StatementPageTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Theory]
    [InlineData("/privacy", "dữ liệu của bạn")]
    [InlineData("/privacy?lang=en", "your data")]
    [InlineData("/terms", "điều khoản sử dụng")]
    [InlineData("/terms?lang=en", "terms of use")]
    public async Task Get_AStatement_SaysItInTheLanguageAskedFor(string address, string title)
    {
        using var answer = await bot.Http.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldContain($"<h1>Trợ lý công vụ: {title}</h1>");
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldContain("default-src 'none'");
    }
}
