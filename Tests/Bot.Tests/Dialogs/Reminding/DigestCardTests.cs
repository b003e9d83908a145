using System.Text.Json;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Dialogs.Reminding;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Dialogs.Reminding;

public sealed class DigestCardTests
{
    /// <summary>Monday.</summary>
    private static readonly DateTimeOffset Now = new(2026, 10, 12, 8, 0, 0, TimeSpan.FromHours(7));
    private static readonly DateOnly Today = new(2026, 10, 12);
    private static readonly Plan Plan = JournalOffice.OneTask(Today).Plans[0];

    [Fact]
    public void Of_LateTodayAndLater_CountsThemInTheHeadingAndNumbersThemInOrder()
    {
        var card = Card(Line(1, 3), Line(2, -2), Line(3, 0), Line(4, -9), Note(5, "gọi chị Lan"));

        card.Text.ShouldStartWith("**Nhắc việc sáng thứ Hai 12/10: 2 việc quá hạn, 1 việc đến hạn hôm nay, 1 việc sắp đến hạn, 1 việc đã hẹn nhắc**");
        card.Text.ShouldContain("- 1. Việc 4 ");
        card.Text.ShouldContain("đã quá 9 ngày");
        card.Text.ShouldContain("- 3. Việc 3 ");
        card.Text.ShouldContain("hôm nay");
        card.Text.ShouldContain("- 5. gọi chị Lan");
        card.Text.ShouldContain("dòng 2");
    }

    [Fact]
    public void Of_Hundreds_ShowsTenAndCountsTheRestWithinTheSizeOfACard()
    {
        var card = Card([.. Enumerable.Range(1, 200).Select(id => Line(id, id % 30, new string('ư', 900)))]);

        card.Text.ShouldContain("và 190 việc nữa");
        CardButtons.Of(card.Content, DigestCard.Stop).Count.ShouldBe(10);
        ReplyActivities.ToActivity(card).Attachments.ShouldNotBeNull();
        JsonSerializer.SerializeToUtf8Bytes(card.Content, ChannelJson.Wire.JsonElement).Length.ShouldBeLessThan(26_000);
    }

    [Fact]
    public void Of_OneLine_SaysItInASentenceWithItsSourceQuoted()
    {
        var card = Card(Line(7, 3));

        card.Text.ShouldContain("Nhắc hạn: **Việc 7**, hạn cuối 15/10/2026 (còn 3 ngày)");
        card.Content.GetProperty("actions").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public void Of_ARoom_OffersOnlyThatItIsDoneAndTellsWhoseItIs()
    {
        var card = (Reply.Card)new DigestCard(new DialogTexts(Language.Vietnamese), new OfficeTime())
            .Of(new ClaimedMessage(new Recipient.Room("c"), "l", Language.Vietnamese, [Line(1, 1), Line(2, 2)], 1), Now);

        CardButtons.Of(card.Content, DigestCard.Done).Count.ShouldBe(2);
        CardButtons.Of(card.Content, DigestCard.Stop).ShouldBeEmpty();
        CardButtons.Of(card.Content, DigestCard.Again).ShouldBeEmpty();
        card.Text.ShouldContain("Văn phòng Sở");
    }

    [Fact]
    public void Of_AListWithNothingInIt_SaysSo()
    {
        var week = new DateRange(Today, Today.AddDays(6));
        var card = Card(new OwedLine(1, new Nudge.Listed(), new ReminderAbout.Due(ListSpan.Week, week, [], [], []), new Because.Asked("r"), Now));

        card.Text.ShouldContain("Việc trong tuần, từ 12/10/2026 đến 18/10/2026");
        card.Text.ShouldContain("Không có việc nào đến hạn");
    }

    [Fact]
    public void Of_English_IsInEnglish()
    {
        var card = (Reply.Card)new DigestCard(new DialogTexts(Language.English), new OfficeTime())
            .Of(new ClaimedMessage(new Recipient.Person("p"), "l", Language.English, [Line(1, -1), Line(2, 2)], 1), Now);

        card.Text.ShouldStartWith("**Reminders, Monday 12/10, morning: 1 overdue, 1 due soon**");
    }

    [Fact]
    public void Of_Buttons_AreToldApartByTheirLabels()
    {
        var card = Card(Line(1, 1), Line(2, 2));

        card.Content.GetRawText().ShouldContain("1: Không nhắc nữa");
        card.Content.GetRawText().ShouldContain("2: Không nhắc nữa");
    }

    [Fact]
    public void At_AFridayEvening_OffersWorkingMorningsEachOnce()
    {
        var friday = new DateTimeOffset(2026, 10, 16, 18, 0, 0, TimeSpan.FromHours(7));

        var times = new SnoozeOffers(new DialogTexts(Language.Vietnamese), new OfficeTime()).At(friday);

        times.ShouldBe([new SnoozeOffer("8:00 thứ Hai 19/10", new DateTimeOffset(2026, 10, 19, 8, 0, 0, TimeSpan.FromHours(7)))]);
    }

    [Fact]
    public void At_AMondayMorning_OffersTheAfternoonAndThreeMornings() =>
        new SnoozeOffers(new DialogTexts(Language.Vietnamese), new OfficeTime()).At(Now).Select(time => time.Title)
            .ShouldBe(["14:00 chiều nay", "8:00 sáng mai", "8:00 thứ Năm 15/10", "8:00 thứ Hai 19/10"]);

    private static Reply.Card Card(params IReadOnlyList<OwedLine> lines) => (Reply.Card)new DigestCard(new DialogTexts(Language.Vietnamese), new OfficeTime())
        .Of(new ClaimedMessage(new Recipient.Person("p"), "l", Language.Vietnamese, lines, 1), Now);

    private static OwedLine Line(long id, int days, string more = "") => new(
        id,
        new Nudge.Before(new CalendarDuration(3, Grain.Day)),
        new ReminderAbout.LastDay(new Deadline.OfTask(Plan, Plan.Tasks[0] with { Title = $"Việc {id} {more}".Trim() }, Today.AddDays(days))),
        new Because.UnitHead(),
        Now);

    private static OwedLine Note(long id, string text) => new(id, new Nudge.Once(), new ReminderAbout.Words(text), new Because.Asked("r"), Now);
}
