using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Parts;

/// <summary>Units are asked for their part, and their lead asks who has not.</summary>
public sealed class AskPartsTests : PartsStory
{
    [Fact]
    public async Task Ask_TwoUnits_EachIsAskedOneAnswersAndTheLeadSeesWhoHasNot()
    {
        await PartsInChannel.MeetAsync(Office.Ha, Office.Van, Office.Minh);
        (await Office.AskAsync(By)).ShouldContain("Đã gửi đề nghị");

        await Office.TickAsync();
        await Office.TickAsync();
        var card = Office.SentTo(Office.Ha).ShouldHaveSingleItem().Card!.Value;
        Office.SentTo(Office.Van).Count.ShouldBe(1);
        Office.SentTo(Office.Minh).Count.ShouldBe(1);
        (await PartsInChannel.PressAsync(Office.Ha, card, "part-sent", ("Text", "gửi kèm bảng *2*"), ("Link", "https://so.example/1"))).ShouldContain("đã gửi phần việc");

        var seen = await Office.WhoHasAsync();
        seen.ShouldContain($"- {PartsInChannel.Finance}: đã gửi, “gửi kèm bảng \\*2\\*”, [https://so.example/1](https://so.example/1) (Trần Hà, 9:00 13/5/2026)");
        seen.ShouldContain($"- {PartsInChannel.Personnel}: chưa trả lời");
        seen.ShouldContain("1/2 đơn vị");
        Bot.Clock.MoveTo(new DateTimeOffset(2026, 5, 22, 9, 0, 0, TimeSpan.FromHours(7)));
        (await Office.WhoHasAsync()).ShouldContain($"- **{PartsInChannel.Personnel}: chưa trả lời, quá hạn 2 ngày**");
    }

    [Fact]
    public async Task Ask_CardOfTheLead_TellsWhoIsAskedAndWhoCannotBeReachedYet()
    {
        await PartsInChannel.MeetAsync(Office.Ha);

        var card = (await Office.AskCardAsync(By)).GetRawText();

        card.ShouldContain("Trần Hà, Đỗ Vân (chưa mở trợ lý");
        card.ShouldContain("Phạm Minh (chưa mở trợ lý");
    }

    [Fact]
    public async Task Ask_CollectiveOfThePlan_IsAskedUnitByUnit()
    {
        var card = PersonInChannel.CardOf(await Office.RequestAsync(Office.Lan, "lan", new AskPartsRequest(Office.CollectiveTask, null, [], "số liệu", By))).GetRawText();

        card.ShouldContain($"{PartsInChannel.Finance}: Trần Hà");
        card.ShouldContain($"{PartsInChannel.Personnel}: Phạm Minh");
    }

    [Fact]
    public async Task Ask_SomebodyOfAnotherUnit_IsRefused()
    {
        var replies = await Office.RequestAsync(Office.Tri, "tri", new AskPartsRequest(Office.TheTask, null, [], "số liệu", By));

        PersonInChannel.TextOf(replies).ShouldContain("chưa được giao quyền đề nghị đơn vị phối hợp");
    }

    [Fact]
    public async Task Ask_WithoutADay_AsksForItAndTakesItInWords()
    {
        await Office.RequestAsync(Office.Lan, "lan", new AskPartsRequest(Office.TheTask, null, [Office.Unit(PartsInChannel.Finance)], "số liệu", null));

        (await Office.Lan.TextAsync("đồng ý")).ShouldContain("Hạn gửi: chưa có");
        (await Office.Lan.TextAsync("sửa hạn thành 20/5")).ShouldContain("2026-05-20");
        (await Office.Lan.TextAsync("đồng ý")).ShouldContain("Đã gửi đề nghị");
    }

    [Fact]
    public async Task Ask_OwnUnitOwes_IsShownWithItsCard()
    {
        await AskedAsync(Office.Ha);

        var replies = await Office.RequestAsync(Office.Minh, "minh", new PartsRequest(null, null));

        PersonInChannel.TextOf(replies).ShouldContain("Đơn vị bạn còn nợ 1 phần việc");
        (await PartsInChannel.PressAsync(Office.Minh, PersonInChannel.CardOf(replies), "part-sent", ("Text", "đây"))).ShouldContain("Đã ghi");
    }
}
