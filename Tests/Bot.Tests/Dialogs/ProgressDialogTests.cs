using Assistant.Testing;

namespace Assistant.Bot.Tests.Dialogs;

/// <summary>What people are told about reports on one task.</summary>
public sealed class ProgressDialogTests : IAsyncLifetime
{
    private const string Report = "nhiệm vụ 3.4 kế hoạch 979 đang làm, 40%";
    private const string Other = "nhiệm vụ 3.4 kế hoạch 979 đang làm, 70%";

    private readonly RunningBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Submit_AfterSomebodyElseReportedOnTheSameTask_SaysWhoAndStoresOnlyWhenConfirmedAgain()
    {
        var (lan, binh) = (_bot.Person(), Named("Bình Phạm"));
        var first = PersonInChannel.Press(PersonInChannel.CardOf(await lan.SayAsync(Report)), "confirm");
        var second = PersonInChannel.Press(PersonInChannel.CardOf(await binh.SayAsync(Other)), "confirm");
        (await SubmitAsync(lan, first)).ShouldContain("Đã ghi tiến độ");

        var refused = await binh.AskAsync(binh.Submit(second));

        var told = PersonInChannel.TextOf(refused);
        told.ShouldContain("Lan Trần đã báo lúc 9:00 13/5/2026: đang làm, 40%");
        told.ShouldNotContain("Đã ghi tiến độ");
        var again = PersonInChannel.CardOf(refused);
        PersonInChannel.InputOf(again, "Percent").ShouldBe("70");
        (await SubmitAsync(binh, PersonInChannel.Press(again, "confirm"))).ShouldContain("đang làm, 70%");
    }

    [Fact]
    public async Task Say_ConfirmAfterSomebodyElseReported_IsToldAsWell()
    {
        var (lan, binh) = (_bot.Person(), Named("Bình Phạm"));
        await lan.SayAsync(Report);
        await binh.SayAsync(Other);
        (await binh.TextAsync("xác nhận")).ShouldContain("Đã ghi tiến độ");

        (await lan.TextAsync("xác nhận")).ShouldContain("Bình Phạm đã báo");
        (await lan.TextAsync("xác nhận")).ShouldContain("Đã ghi tiến độ");
    }

    [Fact]
    public async Task Report_OnATaskThatWasReportedOn_ShowsWhatStandsThere()
    {
        var lan = _bot.Person();
        await lan.SayAsync(Report);
        await lan.SayAsync("xác nhận");

        (await Named("Bình Phạm").TextAsync(Other)).ShouldContain("Đang ghi trong sổ: đang làm, 40% (ngày 13/5/2026), do Lan Trần báo");
    }

    [Theory]
    [InlineData("https://gov.vn/a_(1).pdf", "](https://gov.vn/a_%281%29.pdf)")]
    [InlineData("Số 12/BC-VP", "Số 12/BC-VP")]
    public async Task Submit_WithAProduct_IsOnTheReceiptAndInTheAnswer(string product, string shown)
    {
        var lan = _bot.Person();
        var card = PersonInChannel.CardOf(await lan.SayAsync(Report));

        (await SubmitAsync(lan, PersonInChannel.Press(card, "confirm", ("Product", product)))).ShouldContain(shown);
        (await lan.TextAsync("nhiệm vụ 3.4 kế hoạch 979 là gì")).ShouldContain("Sản phẩm đã báo");
    }

    [Fact]
    public async Task Submit_WithAProductOfAnotherScheme_IsNoLink()
    {
        var lan = _bot.Person();
        var card = PersonInChannel.CardOf(await lan.SayAsync(Report));

        (await SubmitAsync(lan, PersonInChannel.Press(card, "confirm", ("Product", "javascript:alert(1)")))).ShouldNotContain("](");
    }

    [Fact]
    public async Task Report_OnDoneWork_IsSaidToReopenIt()
    {
        var lan = _bot.Person();
        await lan.SayAsync("nhiệm vụ 3.4 kế hoạch 979 xong rồi");
        await lan.SayAsync("xác nhận");

        (await lan.TextAsync(Report)).ShouldContain("mở lại");
        (await lan.TextAsync("xác nhận")).ShouldContain("mở lại, đang làm, 40%");
    }

    private static async Task<string> SubmitAsync(PersonInChannel person, System.Text.Json.Nodes.JsonObject press) =>
        PersonInChannel.TextOf(await person.AskAsync(person.Submit(press)));

    private PersonInChannel Named(string name) => new(_bot.Http, _bot.Connector.ServiceUrl, $"c-{Guid.NewGuid():N}", $"u-{Guid.NewGuid():N}") { Name = name };
}
