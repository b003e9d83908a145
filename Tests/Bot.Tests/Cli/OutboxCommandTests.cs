using Assistant.Bot.Cli;
using Assistant.Skills.Journal;

namespace Assistant.Bot.Tests.Cli;

public sealed class OutboxCommandTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Lines_Refused_SayWhatAndWhyInOneLineWithoutOrdersToTheTerminal() => OutboxCommand.Lines(
        new OutboxLoad(3, Noon.AddHours(-2), 1), [new OutboxParked(17, "meeting", "m1", "meeting.logged", "400 invalidRequest: \u001b[2J Tên\r\nxấu", Noon)]).ShouldBe(
    [
        "outbox: 3 owed, the oldest since 2026-11-21 10:00 UTC; 1 refused",
        "17  2026-11-21 12:00 UTC  meeting.logged  m1  400 invalidRequest: [2J Tên xấu",
    ]);

    [Fact]
    public void Lines_NothingOwed_SaySo() => OutboxCommand.Lines(new OutboxLoad(0, null, 0), []).ShouldBe(["outbox: nothing owed; 0 refused"]);

    [Theory]
    [InlineData("outbox retry")]
    [InlineData("outbox retry 3 --all")]
    [InlineData("outbox retry x")]
    public void Retry_NeitherNumberNorAll_IsWrongUsage(string line) => RootCommandFactory.Create().Parse(line).Errors.ShouldNotBeEmpty();

    [Theory]
    [InlineData("outbox")]
    [InlineData("outbox list")]
    [InlineData("outbox retry 3")]
    [InlineData("outbox retry --all")]
    public void Outbox_RightUsage_IsTaken(string line) => RootCommandFactory.Create().Parse(line).Errors.ShouldBeEmpty();
}
