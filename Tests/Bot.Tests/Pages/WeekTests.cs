using Assistant.Bot.Pages;

namespace Assistant.Bot.Tests.Pages;

public sealed class WeekTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Theory]
    [InlineData("2026-05-11", "2026-05-11", "2026-05-17")]
    [InlineData("2026-05-13", "2026-05-11", "2026-05-17")]
    [InlineData("2026-05-17", "2026-05-11", "2026-05-17")]
    [InlineData("2027-01-01", "2026-12-28", "2027-01-03")]
    public void Week_OfADay_IsMondayToSunday(string day, string first, string last)
    {
        var week = WeekWork.WeekOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        week.First.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(first);
        week.Last.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(last);
    }

    [Fact]
    public async Task Week_ThatATaskEndsIn_ShowsItWithItsSource()
    {
        bot.Clock.MoveTo(new DateTimeOffset(2026, 12, 29, 9, 0, 0, TimeSpan.FromHours(7)));
        using var page = await new LocalPage(bot).LoadAsync();

        var week = page.Html[page.Html.IndexOf("<aside", StringComparison.Ordinal)..];
        week.ShouldContain("(28/12/2026 – 3/1/2027)");
        week.ShouldContain("hạn 31/12/2026");
        week.ShouldContain("979/KH-SGDĐT, mục 3.4, dòng");
        week.ShouldNotContain("class=\"empty\"");
    }

    [Fact]
    public async Task Week_WithoutDueWork_SaysSo()
    {
        bot.Clock.MoveTo(new DateTimeOffset(2024, 1, 10, 9, 0, 0, TimeSpan.FromHours(7)));
        using var page = await new LocalPage(bot).LoadAsync();

        page.Html.ShouldContain("Tuần này không có việc hay báo cáo nào của cơ quan đến hạn.");
    }
}
