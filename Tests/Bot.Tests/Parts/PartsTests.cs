using System.Text.Json.Nodes;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Notices;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Bot.Tests.Parts;

/// <summary>Wednesday, 13 May 2026, 9:00: Lan asks two units for their part of a task.</summary>
public sealed class PartsTests : IAsyncLifetime
{
    /// <summary>A Wednesday.</summary>
    private static readonly DateOnly By = new(2026, 5, 20);

    private readonly RunningBot _bot = new();
    private PartsInChannel _office = null!;

    public async Task InitializeAsync()
    {
        await _bot.InitializeAsync();
        _office = new PartsInChannel(_bot);
        await _office.ListAsync();
    }

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Ask_TwoUnits_EachIsAskedOneAnswersAndTheLeadSeesWhoHasNot()
    {
        await PartsInChannel.MeetAsync(_office.Ha, _office.Van, _office.Minh);
        (await _office.AskAsync(By)).ShouldContain("Đã gửi đề nghị");

        await _office.TickAsync();
        await _office.TickAsync();
        var card = _office.SentTo(_office.Ha).ShouldHaveSingleItem().Card!.Value;
        _office.SentTo(_office.Van).Count.ShouldBe(1);
        _office.SentTo(_office.Minh).Count.ShouldBe(1);
        (await PartsInChannel.PressAsync(_office.Ha, card, "part-sent", ("Text", "gửi kèm bảng *2*"), ("Link", "https://so.example/1"))).ShouldContain("đã gửi phần việc");

        var seen = await _office.WhoHasAsync();
        seen.ShouldContain($"- {PartsInChannel.Finance}: đã gửi, “gửi kèm bảng \\*2\\*”, [https://so.example/1](https://so.example/1) (Trần Hà, 9:00 13/5/2026)");
        seen.ShouldContain($"- {PartsInChannel.Personnel}: chưa trả lời");
        seen.ShouldContain("1/2 đơn vị");
        _bot.Clock.MoveTo(new DateTimeOffset(2026, 5, 22, 9, 0, 0, TimeSpan.FromHours(7)));
        (await _office.WhoHasAsync()).ShouldContain($"- **{PartsInChannel.Personnel}: chưa trả lời, quá hạn 2 ngày**");
    }

    [Fact]
    public async Task Ask_CardOfTheLead_TellsWhoIsAskedAndWhoCannotBeReachedYet()
    {
        await PartsInChannel.MeetAsync(_office.Ha);

        var card = (await _office.AskCardAsync(By)).GetRawText();

        card.ShouldContain("Trần Hà, Đỗ Vân (chưa mở trợ lý");
        card.ShouldContain("Phạm Minh (chưa mở trợ lý");
    }

    [Fact]
    public async Task Ask_CollectiveOfThePlan_IsAskedUnitByUnit()
    {
        var card = PersonInChannel.CardOf(await _office.RequestAsync(_office.Lan, "lan", new AskPartsRequest(_office.CollectiveTask, null, [], "số liệu", By))).GetRawText();

        card.ShouldContain($"{PartsInChannel.Finance}: Trần Hà");
        card.ShouldContain($"{PartsInChannel.Personnel}: Phạm Minh");
    }

    [Fact]
    public async Task Ask_SomebodyOfAnotherUnit_IsRefused()
    {
        var replies = await _office.RequestAsync(_office.Tri, "tri", new AskPartsRequest(_office.TheTask, null, [], "số liệu", By));

        PersonInChannel.TextOf(replies).ShouldContain("chưa được giao quyền đề nghị đơn vị phối hợp");
    }

    [Fact]
    public async Task Ask_WithoutADay_AsksForItAndTakesItInWords()
    {
        await _office.RequestAsync(_office.Lan, "lan", new AskPartsRequest(_office.TheTask, null, [_office.Unit(PartsInChannel.Finance)], "số liệu", null));

        (await _office.Lan.TextAsync("đồng ý")).ShouldContain("Hạn gửi: chưa có");
        (await _office.Lan.TextAsync("sửa hạn thành 20/5")).ShouldContain("20/5/2026");
        (await _office.Lan.TextAsync("đồng ý")).ShouldContain("Đã gửi đề nghị");
    }

    [Fact]
    public async Task Answer_CardTwice_IsTakenOnce()
    {
        var card = await AskedAsync(_office.Ha);

        (await PartsInChannel.PressAsync(_office.Ha, card, "part-sent", ("Text", "đây"))).ShouldContain("Đã ghi");
        (await PartsInChannel.PressAsync(_office.Ha, card, "part-sent", ("Text", "khác"))).ShouldContain("đã trả lời trước đó");

        (await _office.WhoHasAsync()).ShouldContain("“đây”");
    }

    [Fact]
    public async Task Answer_ByAColleague_StandsOnTheOthersCards()
    {
        var card = await AskedAsync(_office.Ha, _office.Van);
        await PartsInChannel.PressAsync(_office.Ha, card, "part-not-ours", ("Text", "việc của phòng khác"));

        await _office.TickAsync();
        await _office.TickAsync();

        var calls = _office.SentTo(_office.Van);
        calls.Select(call => call.Method).ShouldBe(["POST", "PUT"]);
        calls[1].Text.ShouldContain("Trần Hà");
        calls[1].Card!.Value.TryGetProperty("actions", out _).ShouldBeFalse();
        _office.SentTo(_office.Ha).Count.ShouldBe(1);
        (await PartsInChannel.PressAsync(_office.Van, calls[0].Card!.Value, "part-sent", ("Text", "đây"))).ShouldContain("Trần Hà");
    }

    [Fact]
    public async Task Answer_Later_LeavesACardThatTakesTheRest()
    {
        var card = await AskedAsync(_office.Ha);

        (await PartsInChannel.PressAsync(_office.Ha, card, "part-later")).ShouldContain("chọn ngày sẽ gửi");
        (await PartsInChannel.PressAsync(_office.Ha, card, "part-later", ("Day", "2026-05-12"))).ShouldContain("không thể có, hoặc đã qua");
        var replies = await _office.Ha.AskAsync(_office.Ha.Submit(PersonInChannel.Press(card, "part-later", ("Day", "2026-05-25"))));
        PersonInChannel.TextOf(replies).ShouldContain("hẹn gửi phần việc");
        (await _office.WhoHasAsync()).ShouldContain("hẹn gửi ngày 25/5/2026");

        (await PartsInChannel.PressAsync(_office.Ha, PersonInChannel.CardOf(replies), "part-sent", ("Text", "đây"))).ShouldContain("đã gửi phần việc");
    }

    [Fact]
    public async Task Answer_WithTheCardOfAnotherUnit_IsRefused()
    {
        var card = await AskedAsync(_office.Ha);
        var forged = PersonInChannel.Press(card, "part-sent", ("Text", "giả"));

        (await PartsInChannel.SubmitAsync(_office.Tri, (JsonObject)forged.DeepClone())).ShouldContain("chưa được giao quyền trả lời thay đơn vị phối hợp");
        (await PartsInChannel.SubmitAsync(_office.Minh, (JsonObject)forged.DeepClone())).ShouldContain("chưa được giao quyền trả lời thay đơn vị phối hợp");
        (await PartsInChannel.SubmitAsync(_bot.Person(), (JsonObject)forged.DeepClone())).ShouldContain("Danh bạ cơ quan chưa có tên bạn");
        (await PartsInChannel.SubmitAsync(_office.Tri, PersonInChannel.Press(card, "part-later"))).ShouldNotContain("số liệu");

        (await _office.WhoHasAsync()).ShouldContain("0/2 đơn vị");
    }

    [Theory]
    [InlineData("""{"part":"P","revision":"1","action":"confirm"}""", "không đúng với thẻ")]
    [InlineData("""{"part":"P","revision":"-1","action":"part-sent","Text":"x"}""", "không đúng với thẻ")]
    [InlineData("""{"part":"P","revision":"7","action":"part-sent","Text":"x"}""", "đã trả lời trước đó")]
    [InlineData("""{"part":"P","revision":"1","action":"part-sent"}""", "ghi nội dung")]
    [InlineData("""{"part":"' or 1=1 --","revision":"1","action":"part-sent","Text":"x"}""", "không tìm thấy đề nghị")]
    [InlineData("""{"part":["P"],"revision":"1","action":"part-sent"}""", "không còn hiệu lực")]
    public async Task Answer_OfSomethingElse_StoresNothing(string value, string expected)
    {
        var part = PersonInChannel.Press(await AskedAsync(_office.Ha), "part-sent")["part"]!.GetValue<string>();

        (await PartsInChannel.SubmitAsync(_office.Ha, JsonNode.Parse(value.Replace("\"P\"", $"\"{part}\"", StringComparison.Ordinal))!.AsObject())).ShouldContain(expected);

        (await _office.WhoHasAsync()).ShouldContain("0/2 đơn vị");
    }

    [Fact]
    public async Task Answer_OfTheLastUnit_IsToldToTheLeadOnce()
    {
        await PartsInChannel.MeetAsync(_office.Lan);
        var first = await AskedAsync(_office.Ha, _office.Minh);
        await PartsInChannel.PressAsync(_office.Ha, first, "part-sent", ("Text", "đây"));
        await _office.TickAsync();
        _office.SentTo(_office.Lan).ShouldBeEmpty();

        await PartsInChannel.PressAsync(_office.Minh, _office.SentTo(_office.Minh)[0].Card!.Value, "part-not-ours");
        await _office.TickAsync();
        await _office.TickAsync();

        var told = _office.SentTo(_office.Lan).ShouldHaveSingleItem().Text;
        told.ShouldContain("đã trả lời đủ");
        told.ShouldContain("2/2 đơn vị");
    }

    [Fact]
    public async Task Sender_KilledBeforeMarking_TellsAgainAfterTheLease()
    {
        await PartsInChannel.MeetAsync(_office.Minh);
        await _office.AskAsync(By);
        var ledger = _bot.Services.GetRequiredService<NoticeLedger>();
        (await ledger.ClaimAsync(_bot.Clock.GetUtcNow(), TimeSpan.FromMinutes(5), 20, CancellationToken.None)).Count.ShouldBe(1);

        await _office.TickAsync();
        _office.SentTo(_office.Minh).ShouldBeEmpty();
        _bot.Clock.Advance(TimeSpan.FromMinutes(6));
        await _office.TickAsync();
        await _office.TickAsync();

        _office.SentTo(_office.Minh).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Sender_ConnectorDown_TellsLaterAndOnce()
    {
        await PartsInChannel.MeetAsync(_office.Minh);
        await _office.AskAsync(By);
        _bot.Connector.Refuse(_office.Minh.Conversation);
        await _office.TickAsync();
        _office.SentTo(_office.Minh).ShouldBeEmpty();

        _bot.Connector.Admit(_office.Minh.Conversation);
        _bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await _office.TickAsync();
        await _office.TickAsync();

        _office.SentTo(_office.Minh).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Sender_PersonNeverMet_TellsWhenThePersonFirstAppears()
    {
        (await _office.AskAsync(By)).ShouldContain("Phạm Minh (Phòng Tổ chức - Cán bộ): chưa mở trợ lý");
        await _office.TickAsync();
        (await _office.WhoHasAsync()).ShouldContain($"{PartsInChannel.Personnel}: chưa trả lời, thẻ chưa tới được ai");

        var group = _office.Minh.Message("chào cả nhà");
        group["conversation"]!["conversationType"] = "groupChat";
        group["conversation"]!["id"] = "group";
        await _office.Minh.AskAsync(group);
        await _office.TickAsync();
        _bot.Connector.Taken.ShouldBeEmpty();

        await PartsInChannel.MeetAsync(_office.Minh);
        await _office.TickAsync();
        await _office.TickAsync();
        var card = _office.SentTo(_office.Minh).ShouldHaveSingleItem().Card!.Value;
        (await PartsInChannel.PressAsync(_office.Minh, card, "part-sent", ("Text", "đây"))).ShouldContain("Đã ghi");
    }

    [Fact]
    public async Task Sender_BotRemovedByThePerson_KeepsItUntilTheyComeBack()
    {
        await PartsInChannel.MeetAsync(_office.Minh);
        await _office.AskAsync(By);
        _bot.Connector.FailNext(403);
        await _office.TickAsync();
        await _office.TickAsync();
        _office.SentTo(_office.Minh).ShouldBeEmpty();

        await PartsInChannel.MeetAsync(_office.Minh);
        await _office.TickAsync();

        _office.SentTo(_office.Minh).ShouldHaveSingleItem().Card.ShouldNotBeNull();
    }

    [Fact]
    public async Task Sender_PersonMetBeforePersonsWereKept_IsKnownFromTheNextMessageOn()
    {
        await PartsInChannel.MeetAsync(_office.Minh);
        await using (var work = await _bot.Services.GetRequiredService<Database>().BeginAsync(CancellationToken.None))
        {
            await work.ExecuteAsync("delete from personal_conversations", null, CancellationToken.None);
            await work.CommitAsync(CancellationToken.None);
        }

        await PartsInChannel.MeetAsync(_office.Minh);

        await _office.AskAsync(By);
        await _office.TickAsync();
        _office.SentTo(_office.Minh).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Reminder_OnTheWorkingDayBefore_GoesOnceToThoseWhoHaveNot()
    {
        var card = await AskedAsync(_office.Ha, _office.Minh);
        await PartsInChannel.PressAsync(_office.Ha, card, "part-sent", ("Text", "đây"));

        await _office.TickAsync(19, 7);
        _office.SentTo(_office.Minh).Count.ShouldBe(1);
        await _office.TickAsync(19, 8);
        await _office.TickAsync(19, 9);

        var calls = _office.SentTo(_office.Minh);
        calls.Count.ShouldBe(2);
        calls[1].Text.ShouldContain("Sắp hết hạn");
        _office.SentTo(_office.Ha).Count.ShouldBe(1);
        (await PartsInChannel.PressAsync(_office.Minh, calls[1].Card!.Value, "part-sent", ("Text", "đây"))).ShouldContain("Đã ghi");
    }

    [Fact]
    public async Task Reminder_PersonFirstMetAfterwards_GetsTheQuestionOnly()
    {
        await _office.AskAsync(By);
        await _office.TickAsync(19, 9);

        await PartsInChannel.MeetAsync(_office.Minh);
        await _office.TickAsync();

        _office.SentTo(_office.Minh).ShouldHaveSingleItem().Text.ShouldContain("được đề nghị gửi phần việc");
    }

    [Fact]
    public async Task Ask_OwnUnitOwes_IsShownWithItsCard()
    {
        await AskedAsync(_office.Ha);

        var replies = await _office.RequestAsync(_office.Minh, "minh", new PartsRequest(null, null));

        PersonInChannel.TextOf(replies).ShouldContain("Đơn vị bạn còn nợ 1 phần việc");
        (await PartsInChannel.PressAsync(_office.Minh, PersonInChannel.CardOf(replies), "part-sent", ("Text", "đây"))).ShouldContain("Đã ghi");
    }

    /// <summary>People are met and asked; the card that the first of them got.</summary>
    private async Task<System.Text.Json.JsonElement> AskedAsync(params PersonInChannel[] people)
    {
        await PartsInChannel.MeetAsync(people);
        await _office.AskAsync(By);
        await _office.TickAsync();
        return _office.SentTo(people[0]).ShouldHaveSingleItem().Card!.Value;
    }
}
