using System.Text.Json;
using Assistant.Bot.Cards;
using Assistant.Bot.Cli;
using Assistant.Knowledge.Time;
using Assistant.Skills;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Tests.Cli;

public sealed class LedgerCommandTests
{
    private static readonly DateTimeOffset Eight = new(2026, 5, 14, 8, 0, 0, TimeSpan.FromHours(7));

    private static readonly LedgerEntry Failed = new(
        new LedgerRow(
            7, new Recipient.Person("lan"), "Báo cáo\r\n\u001b[2Jquý", "task|a|b", new DueTime.Day(new DateOnly(2026, 5, 21)),
            new Nudge.Before(new CalendarDuration(7, Grain.Day)), new Because.UnitHead(), Eight, LedgerState.Failed, 12, "install-refused: 403 Forbidden"),
        "Lê Lan");

    [Fact]
    public void Line_Failed_SaysToWhomOfWhatWhichAndWhyNotInOneLineWithoutOrdersToTheTerminal() => LedgerCommand.Line(Failed, new LedgerWording(new Texts(Language.Vietnamese)))
        .ShouldBe(
            "2026-05-14 08:00  Lê Lan  Báo cáo [2Jquý  21/5/2026  trước 7 ngày  phụ trách đơn vị  Không gửi được  x12  -  -  -  "
            + "Microsoft 365 không cho trợ lý cài hộ ứng dụng (403 Forbidden)");

    [Fact]
    public void Json_Failed_LeavesOutWhatDidNotHappen()
    {
        var line = JsonDocument.Parse(JsonSerializer.Serialize(LedgerLine.Of(Failed, new LedgerWording(new Texts(Language.Vietnamese))), LedgerJson.Default.LedgerLine)).RootElement;

        (line.GetProperty("state").GetString(), line.GetProperty("due").GetString(), line.GetProperty("attempts").GetInt32()).ShouldBe(("failed", "2026-05-21", 12));
        line.TryGetProperty("sentAt", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Wording_EveryNudgeReasonAndState_HasWords(Language language)
    {
        var wording = new LedgerWording(new Texts(language));
        Nudge[] nudges =
        [
            new Nudge.Before(new CalendarDuration(0, Grain.Day)), new Nudge.Overdue(2), new Nudge.Escalated(), new Nudge.Once(), new Nudge.Listed(), new Nudge.Snoozed(Eight),
            .. Enum.GetValues<Grain>().Select(grain => new Nudge.Before(new CalendarDuration(1, grain))),
        ];

        nudges.Select(wording.Which).ShouldAllBe(words => words.Length > 0);
        new Because[] { new Because.Asked("r"), new Because.UnitHead(), new Because.Leader(), new Because.Attends() }.Select(wording.Why).ShouldAllBe(words => words.Length > 0);
        Enum.GetValues<LedgerState>().Select(wording.State).ShouldAllBe(words => words.Length > 0);
    }

    [Theory]
    [InlineData("reminders ledger")]
    [InlineData("reminders ledger --from 2026-05-01 --to 2026-05-31 --state failed --json")]
    public void Ledger_RightUsage_IsTaken(string line) => RootCommandFactory.Create().Parse(line).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData("reminders ledger --state lost")]
    [InlineData("reminders ledger --from mai")]
    public void Ledger_WrongUsage_IsSaid(string line) => RootCommandFactory.Create().Parse(line).Errors.ShouldNotBeEmpty();
}
