using Assistant.Bot.Pages.Tabs;

namespace Assistant.Bot.Tests.Pages.Tabs;

public sealed class TabPeriodTests
{
    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2026-Q1", "2026-01-01", "2026-03-31")]
    [InlineData("2026-Q4", "2026-10-01", "2026-12-31")]
    [InlineData("2028-02", "2028-02-01", "2028-02-29")]
    public void Read_Name_IsItsDays(string name, string first, string last)
    {
        var period = TabPeriod.Read(name)!;

        period.Name.ShouldBe(name);
        (MonthCalendar.Iso(period.Days.First), MonthCalendar.Iso(period.Days.Last)).ShouldBe((first, last));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1999")]
    [InlineData("9999")]
    [InlineData("2026-Q5")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026/05")]
    [InlineData("2026-0x")]
    [InlineData("+026")]
    [InlineData("2026-05-13")]
    public void Read_AnythingElse_IsNone(string? name) => TabPeriod.Read(name).ShouldBeNull();

    [Fact]
    public void Month_BeyondTheYearsShown_IsNone()
    {
        TabPeriod.Read("2100-12")!.Month(1).ShouldBeNull();
        TabPeriod.Read("2000-01")!.Month(-1).ShouldBeNull();
        TabPeriod.Read("2026-12")!.Month(1)!.Name.ShouldBe("2027-01");
    }
}
