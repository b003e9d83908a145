using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Bot.Cards;
using Assistant.Knowledge.Time;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Tests.Cards;

public sealed class PagingTests
{
    [Fact]
    public void Write_FirstPage_HoldsTwentyRowsAndOffersTheNext()
    {
        var reply = Write(57, new AnswerView(1, AnswerForm.List));

        Numbers(reply.Text).ShouldBe(Enumerable.Range(1, 20));
        reply.Text.ShouldContain("1–20 trong 57");
        reply.HasMore.ShouldBeTrue();
        reply.Choices.ShouldBe(["Xem tiếp"]);
        reply.Card!["actions"]!.AsArray().ShouldHaveSingleItem()!["title"]!.GetValue<string>().ShouldBe("Xem tiếp");
    }

    [Theory]
    [InlineData(2, 21, 40, true)]
    [InlineData(3, 41, 57, false)]
    [InlineData(9, 41, 57, false)]
    [InlineData(0, 1, 20, true)]
    public void Write_AnotherPage_HoldsItsRows(int page, int first, int last, bool hasMore)
    {
        var reply = Write(57, new AnswerView(page, AnswerForm.List));

        Numbers(reply.Text).ShouldBe(Enumerable.Range(first, last - first + 1));
        reply.Text.ShouldContain($"{first}–{last} trong 57");
        reply.HasMore.ShouldBe(hasMore);
    }

    [Fact]
    public void Write_PageThatBeginsWithinASection_SaysThatItIsContinued() =>
        Write(57, new AnswerView(2, AnswerForm.List)).Text.ShouldContain("**Đến hạn (57), tiếp theo**");

    [Fact]
    public void Write_LaterPage_LeavesOutTheNotesOfTheFirst()
    {
        Write(57, AnswerView.First).Text.ShouldContain("Ngoài ra đơn vị phối hợp");
        Write(57, new AnswerView(2, AnswerForm.List)).Text.ShouldNotContain("Ngoài ra đơn vị phối hợp");
    }

    [Fact]
    public void Write_Whole_HoldsEveryRow()
    {
        var reply = Write(57, AnswerView.Whole);

        Numbers(reply.Text).ShouldBe(Enumerable.Range(1, 57));
        (reply.HasMore, reply.Choices.Count).ShouldBe((false, 0));
    }

    [Fact]
    public void Write_ListThatFitsOnePage_SpeaksOfNoPages()
    {
        var reply = Write(20, AnswerView.First);

        reply.HasMore.ShouldBeFalse();
        reply.Text.ShouldNotContain("trong 20");
    }

    [Theory]
    [InlineData(AnswerForm.List, 1)]
    [InlineData(AnswerForm.Table, 1)]
    [InlineData(AnswerForm.List, null)]
    [InlineData(AnswerForm.Table, null)]
    public void Write_CardOfLongRows_StaysUnderTheLimit(AnswerForm form, int? page)
    {
        var card = Write(500, new AnswerView(page, form), new string('ệ', 400)).Card!;

        JsonSerializer.SerializeToUtf8Bytes(card, CardJson.Options).Length.ShouldBeLessThanOrEqualTo(CardWriter.MaxBytes);
        ((string?)card["version"]).ShouldBe("1.5");
        ((string?)card["fallbackText"]).ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Write_CardOfOnePage_HoldsTheRowsThatTheTextHolds()
    {
        var reply = Write(57, new AnswerView(2, AnswerForm.List), new string('ệ', 400));

        Texts(reply.Card!).Where(text => text.StartsWith('(')).Select(text => int.Parse(text[1..text.IndexOf(')', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(Enumerable.Range(21, 20));
    }

    [Fact]
    public void Write_RowOfACard_OpensTheWordsOfThePlanWithFileAndLine()
    {
        var card = ReplyWriter.Write(ReplyWriterTests.SomeDue(), Language.Vietnamese, ReplyWriterTests.Today, AnswerView.First).Card!;

        var toggle = All(card).First(node => (string?)node["type"] == "Action.ToggleVisibility");
        var opened = All(card).Single(node => (string?)node["id"] == (string?)toggle["targetElements"]![0]);
        opened["isVisible"]!.GetValue<bool>().ShouldBeFalse();
        ((string?)opened["text"]).ShouldBe("Tệp a.txt, dòng 143: “Lập kế hoạch”");
    }

    [Fact]
    public void Write_Table_HasAColumnForTaskDeadlineLeadAndSource()
    {
        var reply = ReplyWriter.Write(ReplyWriterTests.SomeDue(), Language.Vietnamese, ReplyWriterTests.Today, new AnswerView(1, AnswerForm.Table));

        reply.Text.ShouldContain("| TT | Việc | Hạn | Chủ trì | Nguồn |\n| --- | --- | --- | --- | --- |\n| 1 | Lập kế hoạch | hạn 31/3/2026 · trễ 43 ngày | Văn phòng Sở | 979/KH-SGDĐT, mục 1.3, dòng 143 |");
        var tables = All(reply.Card!).Where(node => (string?)node["type"] == "Table").ToList();
        tables.Count.ShouldBe(2);
        tables.ShouldAllBe(table => table["rows"]!.AsArray().All(row => row!["cells"]!.AsArray().Count == table["columns"]!.AsArray().Count));
    }

    [Fact]
    public void Write_TableOfWhatIsNoList_IsAnAnswerAsBefore() =>
        ReplyWriter.Write(new HelpAnswer(new HelpRequest()), Language.Vietnamese, ReplyWriterTests.Today, new AnswerView(1, AnswerForm.Table))
            .Text.ShouldBe(ReplyWriter.Write(new HelpAnswer(new HelpRequest()), Language.Vietnamese, ReplyWriterTests.Today, AnswerView.First).Text);

    private static WrittenReply Write(int count, AnswerView view, string? title = null)
    {
        var rows = Enumerable.Range(1, count).Select(i => (DueItem)ReplyWriterTests.Row(DueSection.Due, $"{i}", $"{title} việc {i}", 29, 5, "lời của kế hoạch", i)).ToList();
        var answer = new DueAnswer(new DueRequest(ReplyWriterTests.Office, null, null, null), DateRange.Year(2026), rows, 3);
        return ReplyWriter.Write(answer, Language.Vietnamese, ReplyWriterTests.Today, view);
    }

    private static IEnumerable<int> Numbers(string text) => text.Split('\n')
        .Select(line => line.Split(". ", 2)[0])
        .Where(start => start.Length > 0 && start.All(char.IsAsciiDigit))
        .Select(start => int.Parse(start, System.Globalization.CultureInfo.InvariantCulture));

    private static IEnumerable<string> Texts(JsonNode card) => All(card).Where(node => (string?)node["type"] == "TextBlock").Select(node => (string)node["text"]!);

    private static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonObject value => [value, .. value.SelectMany(pair => All(pair.Value))],
        JsonArray values => values.SelectMany(All),
        _ => [],
    };
}
