using System.Text.Json.Nodes;
using Assistant.Skills;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Dialogs.Extensions;

/// <summary>What people are told about later last days, and what their cards do.</summary>
public sealed class ExtensionDialogTests : IAsyncLifetime
{
    private static readonly DateOnly Friday = new(2027, 1, 15);
    private readonly RunningBot _bot = new();
    private HandedRequests _handed = null!;
    private PersonInChannel _lan = null!, _minh = null!, _hanh = null!, _khach = null!;

    public async Task InitializeAsync()
    {
        await _bot.InitializeAsync();
        await File.WriteAllTextAsync(Path.Combine(_bot.DataFolder, "directory.csv"), string.Join('\n',
            "id,name,unit,role",
            "00000000-0000-0000-0000-lan,Trần Thị Lan,Văn phòng Sở,chuyên viên",
            "00000000-0000-0000-0000-minh,Nguyễn Văn Minh,Văn phòng Sở,trưởng phòng",
            "00000000-0000-0000-0000-hanh,Lê Thu Hạnh,,lãnh đạo",
            "00000000-0000-0000-0000-khach,Phạm Khách,Phòng Tổ chức Cán bộ,trưởng phòng"));
        _handed = new HandedRequests(_bot);
        (_lan, _minh, _hanh, _khach) = (Named("lan", "Trần Thị Lan"), Named("minh", "Nguyễn Văn Minh"), Named("hanh", "Lê Thu Hạnh"), Named("khach", "Phạm Khách"));
    }

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Ask_ThenGrant_BothDaysAreSaidWithWhoGranted()
    {
        (await AskAsync()).ShouldContain("Đã ghi đề nghị gia hạn nhiệm vụ 3.4 từ 31/12/2026 đến 15/1/2027");
        (await ExplainAsync(_lan)).ShouldContain("hạn 31/12/2026");
        (await ExplainAsync(_lan)).ShouldContain("đang xin gia hạn đến 15/1/2027");

        var (text, card) = await DecideAsync(_minh, "minh", ExtensionDecision.Granted);
        text.ShouldContain("Trần Thị Lan (Văn phòng Sở), lúc 9:00 13/5/2026");
        text.ShouldContain("chờ số liệu");
        (await SubmitAsync(_minh, PersonInChannel.Press(card!.Value, "confirm"))).ShouldContain("Đã duyệt gia hạn nhiệm vụ 3.4 đến 15/1/2027 (hạn trong kế hoạch: 31/12/2026)");

        var explained = await ExplainAsync(_lan);
        explained.ShouldContain("hạn 31/12/2026 → gia hạn đến 15/1/2027 (duyệt bởi Nguyễn Văn Minh ngày 13/5/2026)");
        explained.ShouldNotContain("đang xin gia hạn");
        (await _lan.TextAsync("việc đến hạn tháng 1/2027")).ShouldContain("gia hạn đến 15/1/2027");
    }

    [Fact]
    public async Task Refuse_WithoutAReason_IsAskedForOneAndThenToldToWhoAsked()
    {
        await AskAsync();
        var (_, card) = await DecideAsync(_hanh, "hanh", ExtensionDecision.Refused);
        var again = await _hanh.AskAsync(_hanh.Submit(PersonInChannel.Press(card!.Value, "confirm")));
        PersonInChannel.TextOf(again).ShouldContain("Lý do quyết định (bắt buộc khi không duyệt): chưa có");

        (await SubmitAsync(_hanh, PersonInChannel.Press(PersonInChannel.CardOf(again), "confirm", ("Ground", "phải xong đúng hạn")))).ShouldContain("hạn vẫn là 31/12/2026");

        (await ListAsync(_lan, "lan")).Text.ShouldContain("không được gia hạn đến 15/1/2027, hạn vẫn là 31/12/2026, Lê Thu Hạnh quyết định ngày 13/5/2026. Lý do: phải xong đúng hạn");
        (await ExplainAsync(_minh)).ShouldContain("không được duyệt");
    }

    [Fact]
    public async Task Say_GrantingWordsToACardThatRefuses_StoresNothingAndTurnsTheCard()
    {
        await AskAsync();
        await DecideAsync(_minh, "minh", ExtensionDecision.Refused, "vì");

        (await _minh.TextAsync("duyệt")).ShouldContain("đã đổi thành duyệt");
        (await ExplainAsync(_hanh)).ShouldContain("đang xin gia hạn");

        (await _minh.TextAsync("xác nhận")).ShouldContain("Đã duyệt gia hạn");
    }

    [Fact]
    public async Task Decide_OnACardThatSomebodyElseDecidedMeanwhile_SaysWhoAndStoresNothing()
    {
        await AskAsync();
        var first = (await DecideAsync(_minh, "minh", ExtensionDecision.Granted)).Card!.Value;
        var second = (await DecideAsync(_hanh, "hanh", ExtensionDecision.Refused, "muộn")).Card!.Value;
        await SubmitAsync(_minh, PersonInChannel.Press(first, "confirm"));

        (await SubmitAsync(_hanh, PersonInChannel.Press(second, "confirm"))).ShouldContain("đã được Nguyễn Văn Minh duyệt ngày 13/5/2026; lần này tôi không ghi gì");
        (await SubmitAsync(_minh, PersonInChannel.Press(first, "confirm"))).ShouldContain("không còn hiệu lực");
        (await ExplainAsync(_lan)).ShouldContain("gia hạn đến 15/1/2027");
    }

    [Fact]
    public async Task Decide_ByWhoMayNot_IsToldWhoMay()
    {
        await AskAsync();

        (await DecideAsync(_lan, "lan", ExtensionDecision.Granted)).Text.ShouldContain("Người được làm");
        (await DecideAsync(_khach, "khach", ExtensionDecision.Granted)).Text.ShouldContain("Việc này do Văn phòng Sở chủ trì");
        await AskAsync(_minh, "minh", withdrawFirst: _lan);
        (await DecideAsync(_minh, "minh", ExtensionDecision.Granted)).Text.ShouldContain("đề nghị của chính mình");
        (await _handed.SayAsync(_khach, "khach", Request())).Text.ShouldContain("Bạn chưa được giao quyền xin gia hạn việc này");
    }

    [Theory]
    [InlineData("Decision", "Granted2", "không nằm trong các lựa chọn")]
    [InlineData("Decision", "1", "không nằm trong các lựa chọn")]
    [InlineData("Decision", null, "Quyết định: chưa có")]
    [InlineData("operation", "forged", "không đúng với thẻ")]
    [InlineData("dialog", "forged", "không còn hiệu lực")]
    [InlineData("revision", "7", "đã cũ")]
    public async Task Submit_ForgedDecision_StoresNothing(string field, string? value, string told)
    {
        await AskAsync();
        var card = (await DecideAsync(_minh, "minh", ExtensionDecision.Granted)).Card!.Value;

        (await SubmitAsync(_minh, PersonInChannel.Press(card, "confirm", (field, value)))).ShouldContain(told);

        (await ExplainAsync(_lan)).ShouldContain("đang xin gia hạn");
    }

    [Fact]
    public async Task Submit_CardOfAnotherPerson_IsTurnedAway()
    {
        await AskAsync();
        var card = (await DecideAsync(_minh, "minh", ExtensionDecision.Granted)).Card!.Value;
        var intruder = new PersonInChannel(_bot.Http, _bot.Connector.ServiceUrl, _minh.Conversation, "lan") { Name = "Trần Thị Lan" };

        (await SubmitAsync(intruder, PersonInChannel.Press(card, "confirm"))).ShouldContain("Thẻ này của Nguyễn Văn Minh");
        (await ExplainAsync(_lan)).ShouldContain("đang xin gia hạn");
    }

    [Theory]
    [InlineData("2026-12-31", "phải sau hạn đang áp dụng")]
    [InlineData("2026-05-01", "phải sau hạn đang áp dụng")]
    [InlineData("31/12", "không phải ngày hợp lệ")]
    [InlineData("9999-01-01", "không phải ngày hợp lệ")]
    [InlineData(null, "Xin gia hạn đến ngày: chưa có")]
    public async Task Submit_DayThatCannotBe_SaysSoAndKeepsTheCard(string? day, string told)
    {
        var (_, card) = await _handed.SayAsync(_lan, "lan", Request());

        var replies = await _lan.AskAsync(_lan.Submit(PersonInChannel.Press(card!.Value, "confirm", ("To", day))));

        PersonInChannel.TextOf(replies).ShouldContain(told);
        (await SubmitAsync(_lan, PersonInChannel.Press(PersonInChannel.CardOf(replies), "confirm", ("To", "2027-01-15")))).ShouldContain("Đã ghi đề nghị");
    }

    [Fact]
    public async Task Ask_ForARestDay_WarnsAndTakesIt()
    {
        var (text, card) = await _handed.SayAsync(_lan, "lan", Request() with { To = new DateOnly(2027, 1, 16) });

        text.ShouldContain("Ngày 16/1/2027 rơi vào thứ Bảy");
        (await SubmitAsync(_lan, PersonInChannel.Press(card!.Value, "confirm"))).ShouldContain("đến 16/1/2027");
    }

    [Fact]
    public async Task Ask_WhereSomebodyHasAskedAlready_NamesThemAndOffersToWhoAskedToTakeItBack()
    {
        var (_, early) = await _handed.SayAsync(_minh, "minh", Request());
        await AskAsync();

        (await SubmitAsync(_minh, PersonInChannel.Press(early!.Value, "confirm"))).ShouldContain("đã có đề nghị gia hạn đến 15/1/2027 do Trần Thị Lan gửi");
        (await _handed.SayAsync(_lan, "lan", Request())).Text.ShouldContain("Rút đề nghị này?");
        (await _lan.TextAsync("xác nhận")).ShouldContain("Đã rút đề nghị gia hạn nhiệm vụ 3.4");
        (await ExplainAsync(_lan)).ShouldNotContain("đang xin gia hạn");
    }

    [Fact]
    public async Task Ask_ForContinuousWork_SaysThatThereIsNoLastDay() =>
        (await _handed.SayAsync(_lan, "lan", new ExtendRequest(_handed.Continuous, null, Friday, "x"))).Text.ShouldContain("việc thường xuyên, không có ngày đến hạn");

    [Fact]
    public async Task Say_ACorrection_ChangesTheDayOrTheReasonOfTheCard()
    {
        await _handed.SayAsync(_lan, "lan", Request() with { Reason = null });

        PersonInChannel.InputOf(PersonInChannel.CardOf(await _lan.SayAsync("sửa thành ngày 20/1/2027")), "To").ShouldBe("2027-01-20");
        PersonInChannel.InputOf(PersonInChannel.CardOf(await _lan.SayAsync("sửa lý do: thiếu người")), "Reason").ShouldBe("thiếu người");
        (await _lan.TextAsync("xác nhận")).ShouldContain("đến 20/1/2027");
    }

    [Fact]
    public async Task List_ForWhoDecides_HasButtonsThatSayTheDecision()
    {
        await AskAsync();

        var (text, card) = await ListAsync(_hanh, "hanh");
        text.ShouldContain("1 đề nghị gia hạn đang chờ duyệt");
        text.ShouldContain("hạn 31/12/2026 → xin đến 15/1/2027");
        var buttons = card!.Value.GetRawText();
        JsonNode.Parse(buttons)!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).ShouldContain("duyệt gia hạn nhiệm vụ 3.4 kế hoạch 979/KH-SGDĐT");

        (await ListAsync(_lan, "lan")).Card!.Value.GetRawText().ShouldNotContain("choice");
        (await ListAsync(_khach, "khach")).Text.ShouldBe("Không có đề nghị gia hạn nào đang chờ duyệt.");
        (await _handed.SayAsync(Named("ai", "Ai"), "ai", new ExtensionsRequest(null))).Text.ShouldContain("Danh bạ cơ quan chưa có tên bạn");
    }

    [Fact]
    public async Task Ask_InEnglish_IsAnsweredInEnglish() =>
        (await _handed.SayAsync(_lan, "lan", Request(), Language.English)).Text.ShouldContain("please confirm");

    [Theory]
    [InlineData("rút đề nghị gia hạn", "Bạn không có đề nghị gia hạn nào đang chờ duyệt")]
    [InlineData("rút đề nghị gia hạn 3.4 kế hoạch 979", "Nhiệm vụ 3.4 không có đề nghị gia hạn nào đang chờ duyệt")]
    [InlineData("withdraw my extension request", "You have no extension request waiting")]
    public async Task Withdraw_NothingOpen_SaysSoAndStartsNoRequest(string text, string told)
    {
        (await _lan.TextAsync(text)).ShouldContain(told);

        (await _lan.TextAsync("có đề nghị gia hạn nào chờ duyệt không")).ShouldContain("Không có đề nghị");
    }

    [Theory]
    [InlineData("rút đề nghị gia hạn", "Rút đề nghị này?", "đồng ý", "Đã rút đề nghị gia hạn nhiệm vụ 3.4")]
    [InlineData("withdraw my extension request", "Take it back?", "yes", "3.4")]
    public async Task Withdraw_OneOpenAndNoTaskNamed_AsksAndTakesItBackInTheLanguageSpoken(string text, string question, string yes, string told)
    {
        await AskAsync();

        (await _lan.TextAsync(text)).ShouldContain(question);
        (await _lan.TextAsync(yes)).ShouldContain(told);

        (await _lan.TextAsync("có đề nghị gia hạn nào chờ duyệt không")).ShouldContain("Không có đề nghị");
    }

    [Fact]
    public async Task Withdraw_RequestOfAnother_SaysWhoseItIsAndLeavesIt()
    {
        await AskAsync();

        (await _minh.TextAsync("rút đề nghị gia hạn 3.4 kế hoạch 979")).ShouldContain("do Trần Thị Lan gửi");

        (await ListAsync(_lan, "lan")).Text.ShouldContain("15/1/2027");
    }

    [Fact]
    public async Task Withdraw_SeveralOpen_ListsThemAndTakesTheOneThatIsNamed()
    {
        await AskAsync();
        var other = Request() with { Task = Request().Task! with { Key = new Knowledge.Plans.TaskKey("3.5") } };
        var (_, card) = await _handed.SayAsync(_lan, "lan", other);
        (await SubmitAsync(_lan, PersonInChannel.Press(card!.Value, "confirm"))).ShouldContain("3.5");

        (await _lan.TextAsync("rút đề nghị gia hạn")).ShouldContain("Bạn có 2 đề nghị gia hạn đang chờ duyệt");
        (await _lan.TextAsync("rút đề nghị gia hạn 3.5 kế hoạch 979")).ShouldContain("nhiệm vụ 3.5");
    }

    private async Task<string> AskAsync(PersonInChannel? person = null, string id = "lan", PersonInChannel? withdrawFirst = null)
    {
        if (withdrawFirst is not null)
        {
            await _handed.SayAsync(withdrawFirst, "lan", Request());
            (await withdrawFirst.TextAsync("xác nhận")).ShouldContain("Đã rút");
        }

        person ??= _lan;
        var (_, card) = await _handed.SayAsync(person, id, Request());
        return await SubmitAsync(person, PersonInChannel.Press(card!.Value, "confirm"));
    }

    private ExtendRequest Request() => new(_handed.Task, null, Friday, "chờ số liệu");

    private Task<(string Text, System.Text.Json.JsonElement? Card)> DecideAsync(PersonInChannel person, string id, ExtensionDecision decision, string? reason = null) =>
        _handed.SayAsync(person, id, new DecideExtensionRequest(_handed.Task, null, decision, reason));

    private Task<(string Text, System.Text.Json.JsonElement? Card)> ListAsync(PersonInChannel person, string id) => _handed.SayAsync(person, id, new ExtensionsRequest(null));

    private static Task<string> ExplainAsync(PersonInChannel person) => person.TextAsync("nhiệm vụ 3.4 kế hoạch 979 là gì");

    private static async Task<string> SubmitAsync(PersonInChannel person, JsonObject press) => PersonInChannel.TextOf(await person.AskAsync(person.Submit(press)));

    private PersonInChannel Named(string id, string name) => new(_bot.Http, _bot.Connector.ServiceUrl, $"c-{Guid.NewGuid():N}", id) { Name = name };
}
