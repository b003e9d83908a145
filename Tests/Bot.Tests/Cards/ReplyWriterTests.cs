using System.Text.Json.Nodes;
using Assistant.Bot.Cards;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Time;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Tests.Cards;

public sealed class ReplyWriterTests
{
    internal static readonly DateOnly Today = new(2026, 5, 13);

    internal static readonly Unit Office = new("Sở", "Văn phòng Sở");

    [Fact]
    public void Write_DueInVietnamese_CountsFirstThenListsBySectionWithSources()
    {
        var text = ReplyWriter.Write(SomeDue(), Language.Vietnamese, Today, AnswerView.First).Text;

        text.ShouldBe("""
            Văn phòng Sở (chủ trì) có 2 việc trong quý II/2026 (từ 1/4/2026 đến 30/6/2026): 1 quá hạn, 1 đến hạn.

            **Quá hạn (1)**

            1. Lập kế hoạch · hạn 31/3/2026 · trễ 43 ngày (979/KH-SGDĐT, mục 1.3, dòng 143)

            **Đến hạn (1)**

            2. Rà soát \*văn bản\* · hạn 31/5/2026 · còn 18 ngày · rơi vào Chủ nhật, ngày làm việc trước đó là 29/5/2026 (979/KH-SGDĐT, mục 1.4, dòng 150): “chu thich”

            Ngoài ra đơn vị phối hợp 3 việc trong cùng thời gian (không liệt kê ở đây).
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Write_DueInEnglish_SpeaksEnglishAroundTheQuotedWords()
    {
        var text = ReplyWriter.Write(SomeDue(), Language.English, Today, AnswerView.First).Text;

        text.ShouldStartWith("Văn phòng Sở (leading): 2 item(s) in Q2 2026 (from 1/4/2026 to 30/6/2026): 1 overdue, 1 due.");
        text.ShouldContain("due 31/3/2026 · 43 day(s) late");
    }

    [Fact]
    public void Write_ReportBeforeADay_MakesTheLastAllowedDayExplicit()
    {
        var duty = new ReportingDuty { Period = ReportPeriod.HalfYear, Due = new DueDay.Yearly(6, 10), Before = true, Subject = "dân chủ cơ sở", Evidence = At(276, "điện thoại: 0912.345.678") };
        var answer = new ReportsAnswer(new ReportsRequest(null, null), [new ReportOccurrence(APlan(), duty, new(2026, 6, 10), new LastDay(new(2026, 6, 9), 27))]);

        var text = ReplyWriter.Write(answer, Language.Vietnamese, Today, AnswerView.First).Text;

        text.ShouldContain("hạn cuối cùng 9/6/2026 (trước ngày 10/6/2026) · còn 27 ngày");
        text.ShouldNotContain("345.678");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Write_PassageWithATelephoneNumber_ShowsItOnlyToWhoAsksForTheContact(bool asked)
    {
        var passage = new Passage("a.txt", "979/KH-SGDĐT", "Kế hoạch", null, LineSpan.Of(281), "Đồng chí Hải, điện thoại: 0989.670.905", "", "dien thoai: 0989.670.905");

        var text = ReplyWriter.Write(new OpenAnswer(new OpenRequest("?"), passage, asked), Language.Vietnamese, Today, AnswerView.First).Text;

        text.Contains("0989.670.905", StringComparison.Ordinal).ShouldBe(asked);
        text.ShouldContain("dòng 281");
    }

    [Fact]
    public void Write_NothingFound_SaysSo() =>
        ReplyWriter.Write(new OpenAnswer(new OpenRequest("?"), null, false), Language.Vietnamese, Today, AnswerView.First).Text.ShouldStartWith("Không tìm thấy trong các kế hoạch đã nạp.");

    [Fact]
    public void Write_AskBack_OffersTheChoicesAsButtons()
    {
        var reply = ReplyWriter.Write(new AskBack(new FindRequest("x"), new Clarification("unit", ["Văn phòng Sở", "Phòng A"])), Language.Vietnamese, Today, AnswerView.First);

        reply.Choices.ShouldBe(["Văn phòng Sở", "Phòng A"]);
        reply.Card!["actions"]!.AsArray().Select(action => (string?)action!["title"]).ShouldBe(["Văn phòng Sở", "Phòng A"]);
    }

    [Fact]
    public void Write_Card_HoldsASectionAContainerWithItsRowsAndSources()
    {
        var body = ReplyWriter.Write(SomeDue(), Language.Vietnamese, Today, AnswerView.First).Card!["body"]!.AsArray();

        var containers = body.Where(element => (string?)element!["type"] == "Container").ToList();
        containers.Count.ShouldBe(2);
        containers[0]!["style"]!.GetValue<string>().ShouldBe("attention");
        JsonText(containers[0]!).ShouldContain("979/KH-SGDĐT, mục 1.3, dòng 143");
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Texts_EveryName_ExistsInBothLanguages(Language language)
    {
        var resources = new System.Resources.ResourceManager("Assistant.Bot.Cards.Texts", typeof(Texts).Assembly);
        var names = resources.GetResourceSet(System.Globalization.CultureInfo.InvariantCulture, true, true)!.Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key).ToList();

        names.ShouldNotBeEmpty();
        var english = resources.GetResourceSet(System.Globalization.CultureInfo.GetCultureInfo("en"), true, false)!;
        names.ShouldAllBe(name => english.GetString(name) != null);
        names.ShouldAllBe(name => new Texts(language).Find(name) != null);
    }

    private static string JsonText(JsonNode node) => node.ToJsonString(CardJson.Options);

    internal static DueAnswer SomeDue() => new(
        new DueRequest(Office, DateRange.Quarter(2026, 2), null, null),
        DateRange.Quarter(2026, 2),
        [Row(DueSection.Overdue, "1.3", "Lập kế hoạch", 31, 3, "Lập kế hoạch", 143), Row(DueSection.Due, "1.4", "Rà soát *văn bản*", 31, 5, "chu thich", 150)],
        3);

    internal static DueTask Row(DueSection section, string key, string title, int day, int month, string quote, int line = 1)
    {
        var last = new DateOnly(2026, month, day);
        var task = new PlanTask { Key = new TaskKey(key), Title = title, Leads = ["Văn phòng Sở"], Schedule = new Schedule.Deadline("x", last), Evidence = At(line, quote) };
        return new DueTask(section, new TaskEntry(APlan(), task, new LastDay(last, last.DayNumber - Today.DayNumber), null));
    }

    internal static Plan APlan() => new() { Source = "a.txt", Number = 979, Symbol = "KH-SGDĐT", Title = "Công tác dân vận", Evidence = At(1, "x") };

    internal static Evidence At(int line, string quote) => new(LineSpan.Of(line), quote);
}
