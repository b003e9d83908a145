using Assistant.Bot.Cli;
using Assistant.Knowledge.Time;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Cli;

public sealed class PreviewCommandTests
{
    private static readonly OfficeTime Office = new();

    [Theory]
    [InlineData("--from", "24/12", "--to", "2026-12-24")]
    [InlineData("--from", "2026-12-24", "--to", "2026-12-23")]
    [InlineData("--from", "2026-12-24", "--to", "2028-12-23")]
    [InlineData("--from", "2026-12-24")]
    public void Parse_DaysThatAreNone_IsRefusedInWords(params string[] args) => PreviewCommand.Create().Parse(args).Errors.ShouldNotBeEmpty();

    [Fact]
    public void Parse_TwoDays_IsTaken() => PreviewCommand.Create().Parse(["--from", "2026-12-24", "--to", "2026-12-24", "--json"]).Errors.ShouldBeEmpty();

    [Fact]
    public void Lines_Nothing_SaysSo() => new PreviewWords(new PreviewTexts(), Office).Lines([]).ShouldHaveSingleItem().ShouldBe("Không có nhắc việc nào trong những ngày này.");

    [Fact]
    public void Lines_OfEachReason_SayToWhomWhatWhenAndWhyWithTheSource()
    {
        var plan = JournalOffice.OneTask(new DateOnly(2026, 12, 4)).Plans[0];
        var about = new ReminderAbout.LastDay(new Deadline.OfTask(plan, plan.Tasks[0], new DateOnly(2026, 12, 4)));
        var due = new DueTime.Day(new DateOnly(2026, 12, 4));
        var asked = new Reminder("r", "Sở", "an", "An", "c", Language.Vietnamese, "gọi\nlại\u001b[31m", new ReminderTiming.Once(JournalOffice.At("2026-11-28 20:00")), JournalOffice.At("2026-11-21"));

        new PreviewWords(new PreviewTexts(), Office).Lines(
        [
            new PreviewedReminder(JournalOffice.At("2026-11-27 08:00"), new Recipient.Person("head"), "Hạnh", about, due, new Nudge.Before(new CalendarDuration(7, Grain.Day)), new Because.UnitHead(), null),
            new PreviewedReminder(JournalOffice.At("2026-12-04 08:00"), new Recipient.Person("head"), "Hạnh", about, due, new Nudge.Before(new CalendarDuration(0, Grain.Day)), new Because.UnitHead(), null),
            new PreviewedReminder(JournalOffice.At("2026-12-11 08:00"), new Recipient.Person("leader"), null, about, due, new Nudge.Escalated(), new Because.Leader(), null),
            new PreviewedReminder(JournalOffice.At("2026-11-28 20:00"), new Recipient.Room("nhóm"), null, new ReminderAbout.Words(asked.Text!), new DueTime.Instant(JournalOffice.At("2026-11-28 20:00")), new Nudge.Once(), new Because.Asked("r"), asked),
        ]).ShouldBe(
        [
            "2026-11-27 08:00  Hạnh: Báo cáo kết quả, hạn 4/12/2026 (trước 7 ngày). Lý do: là trưởng đơn vị chủ trì hoặc phải báo cáo.",
            "    1, I.1, kh.txt: “1. Báo cáo kết quả”",
            "2026-12-04 08:00  Hạnh: Báo cáo kết quả, hạn 4/12/2026 (đúng ngày hạn). Lý do: là trưởng đơn vị chủ trì hoặc phải báo cáo.",
            "    1, I.1, kh.txt: “1. Báo cáo kết quả”",
            "2026-12-11 08:00  LEADER: Báo cáo kết quả, hạn 4/12/2026 (báo lãnh đạo việc quá hạn một tuần). Lý do: là lãnh đạo, việc đã quá hạn một tuần.",
            "    1, I.1, kh.txt: “1. Báo cáo kết quả”",
            "2026-11-28 20:00  cuộc trò chuyện nhóm: gọi lại[31m, hạn 20:00 28/11/2026 (nhắc một lần). Lý do: An đã đặt nhắc.",
        ]);
    }
}
