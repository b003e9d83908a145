using Assistant.Skills.Meetings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Tests;

public sealed class MeetingsOfYearTests
{
    [Fact]
    public void Setting_CountsByYear_ReachTheStatistics() => LastYear("2025=412", "2024=500").Counts.ShouldBe(new Dictionary<int, int> { [2024] = 500, [2025] = 412 }, ignoreOrder: true);

    [Fact]
    public void Setting_Nothing_LeavesItToTheJournal() => LastYear().Counts.ShouldBeEmpty();

    [Theory]
    [InlineData("2025=nhiều", "2025")]
    [InlineData("2025=-3", "2025")]
    [InlineData("2025=4.5", "2025")]
    [InlineData("năm ngoái=412", "năm ngoái")]
    [InlineData("25=412", "25")]
    public void Setting_NoCountOrNoYear_StopsTheStartAndNamesItsKey(string setting, string key) =>
        Should.Throw<OptionsValidationException>(() => LastYear(setting)).Message.ShouldContain($"Assistant:MeetingsOfYear:{key}:");

    private static LastYear LastYear(params IReadOnlyList<string> settings)
    {
        using var app = Program.Build([.. settings.Select(setting => $"--Assistant:MeetingsOfYear:{setting}")]);
        return app.Services.GetRequiredService<LastYear>();
    }
}
