using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Parts;

/// <summary>Units answer on their cards, honestly and not.</summary>
public sealed class PartAnswerTests : PartsStory
{
    [Fact]
    public async Task Answer_CardTwice_IsTakenOnce()
    {
        var card = await AskedAsync(Office.Ha);

        (await PartsInChannel.PressAsync(Office.Ha, card, "part-sent", ("Text", "đây"))).ShouldContain("Đã ghi");
        (await PartsInChannel.PressAsync(Office.Ha, card, "part-sent", ("Text", "khác"))).ShouldContain("đã trả lời trước đó");

        (await Office.WhoHasAsync()).ShouldContain("“đây”");
    }

    [Fact]
    public async Task Answer_ByAColleague_StandsOnTheOthersCards()
    {
        var card = await AskedAsync(Office.Ha, Office.Van);
        await PartsInChannel.PressAsync(Office.Ha, card, "part-not-ours", ("Text", "việc của phòng khác"));

        await Office.TickAsync();
        await Office.TickAsync();

        var calls = Office.SentTo(Office.Van);
        calls.Select(call => call.Method).ShouldBe(["POST", "PUT"]);
        calls[1].Text.ShouldContain("Trần Hà");
        calls[1].Card!.Value.TryGetProperty("actions", out _).ShouldBeFalse();
        Office.SentTo(Office.Ha).Count.ShouldBe(1);
        (await PartsInChannel.PressAsync(Office.Van, calls[0].Card!.Value, "part-sent", ("Text", "đây"))).ShouldContain("Trần Hà");
    }

    [Fact]
    public async Task Answer_Later_LeavesACardThatTakesTheRest()
    {
        var card = await AskedAsync(Office.Ha);

        (await PartsInChannel.PressAsync(Office.Ha, card, "part-later")).ShouldContain("chọn ngày sẽ gửi");
        (await PartsInChannel.PressAsync(Office.Ha, card, "part-later", ("Day", "2026-05-12"))).ShouldContain("không thể có, hoặc đã qua");
        (await Office.Ha.PostAsync(Office.Ha.Submit(PersonInChannel.Press(card, "part-later", ("Day", "2026-05-25"))))).EnsureSuccessStatusCode();
        var replaced = Office.SentTo(Office.Ha).Single(call => call.Method == "PUT").Card!.Value;
        (await Office.WhoHasAsync()).ShouldContain("hẹn gửi ngày 25/5/2026");

        (await PartsInChannel.PressAsync(Office.Ha, card, "part-sent", ("Text", "đây"))).ShouldContain("hẹn gửi ngày 25/5/2026");
        (await PartsInChannel.PressAsync(Office.Ha, replaced, "part-sent", ("Text", "đây"))).ShouldContain("đã gửi phần việc");
    }

    [Fact]
    public async Task Answer_WithTheCardOfAnotherUnit_IsRefused()
    {
        var card = await AskedAsync(Office.Ha);
        var forged = PersonInChannel.Press(card, "part-sent", ("Text", "giả"));

        (await PartsInChannel.SubmitAsync(Office.Tri, (JsonObject)forged.DeepClone())).ShouldContain("chưa được giao quyền trả lời thay đơn vị phối hợp");
        (await PartsInChannel.SubmitAsync(Office.Minh, (JsonObject)forged.DeepClone())).ShouldContain("chưa được giao quyền trả lời thay đơn vị phối hợp");
        (await PartsInChannel.SubmitAsync(Bot.Person(), (JsonObject)forged.DeepClone())).ShouldContain("Danh bạ cơ quan chưa có tên bạn");
        (await PartsInChannel.SubmitAsync(Office.Tri, PersonInChannel.Press(card, "part-later"))).ShouldNotContain("số liệu");

        (await Office.WhoHasAsync()).ShouldContain("0/2 đơn vị");
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
        var part = PersonInChannel.Press(await AskedAsync(Office.Ha), "part-sent")["part"]!.GetValue<string>();

        (await PartsInChannel.SubmitAsync(Office.Ha, JsonNode.Parse(value.Replace("\"P\"", $"\"{part}\"", StringComparison.Ordinal))!.AsObject())).ShouldContain(expected);

        (await Office.WhoHasAsync()).ShouldContain("0/2 đơn vị");
    }

    [Fact]
    public async Task Answer_OfTheLastUnit_IsToldToTheLeadOnce()
    {
        await PartsInChannel.MeetAsync(Office.Lan);
        var first = await AskedAsync(Office.Ha, Office.Minh);
        await PartsInChannel.PressAsync(Office.Ha, first, "part-sent", ("Text", "đây"));
        await Office.TickAsync();
        Office.SentTo(Office.Lan).ShouldBeEmpty();

        await PartsInChannel.PressAsync(Office.Minh, Office.SentTo(Office.Minh)[0].Card!.Value, "part-not-ours");
        await Office.TickAsync();
        await Office.TickAsync();

        var told = Office.SentTo(Office.Lan).ShouldHaveSingleItem().Text;
        told.ShouldContain("đã trả lời đủ");
        told.ShouldContain("2/2 đơn vị");
    }
}
