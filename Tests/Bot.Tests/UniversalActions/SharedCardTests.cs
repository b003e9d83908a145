using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.Bot.Tests.UniversalActions;

/// <summary>Cards that several people see: each sees the state of the moment, and only who may presses.</summary>
public sealed class SharedCardTests : IClassFixture<RunningBot>, IDisposable
{
    private const string Log = "ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng, 15 người";
    private const string Error = "application/vnd.microsoft.error";
    private const string Message = "application/vnd.microsoft.activity.message";
    private const string Card = "application/vnd.microsoft.card.adaptive";

    private readonly RunningBot _bot;
    private readonly string _group = $"19:{Guid.NewGuid():N}@thread.v2";
    private readonly PersonInChannel _lan;
    private readonly PersonInChannel _nam;

    public SharedCardTests(RunningBot bot)
    {
        _bot = bot;
        _bot.Connector.MembersOf = _ => ["lan", "nam", TeamsWire.BotId];
        (_lan, _nam) = (_bot.Person("lan", _group), _bot.Person("nam", _group));
    }

    private string Directory => Path.Combine(_bot.DataFolder, "directory.csv");

    public void Dispose() => File.Delete(Directory);

    [Fact]
    public async Task Card_AmongSeveral_IsExecutedAndBringsItselfUpToDateForEachOfThem()
    {
        var card = await OpenAsync();

        card.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("type").GetString()).ShouldAllBe(type => type == "Action.Execute");
        card.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("verb").GetString()).ShouldBe(["confirm", "cancel"]);
        card.GetProperty("actions")[0].GetProperty("fallback").GetProperty("type").GetString().ShouldBe("Action.Submit");
        var refresh = card.GetProperty("refresh");
        refresh.GetProperty("action").GetProperty("verb").GetString().ShouldBe("view");
        refresh.GetProperty("userIds").EnumerateArray().Select(id => id.GetString()).ShouldBe(["lan", "nam"]);
    }

    [Fact]
    public async Task Card_WhereTwoSpeakAlone_IsSubmittedAsBefore()
    {
        var card = PersonInChannel.CardOf(await _bot.Person().SayAsync(Log));

        card.GetProperty("actions")[0].GetProperty("type").GetString().ShouldBe("Action.Submit");
        card.TryGetProperty("refresh", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Card_InAConversationOfMoreThanSixty_NamesNobody()
    {
        _bot.Connector.MembersOf = _ => [.. Enumerable.Range(0, 61).Select(number => $"p{number}")];

        (await OpenAsync()).GetProperty("refresh").TryGetProperty("userIds", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Card_WhereTheChannelDoesNotSayWhoIsThere_NamesNobody()
    {
        _bot.Connector.MembersOf = _ => null;

        (await OpenAsync()).GetProperty("refresh").TryGetProperty("userIds", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Refresh_ForTheOneWhoOpenedIt_HasTheButtons_AndForAnotherTheWordsAlone()
    {
        var card = await OpenAsync();

        var own = await ViewAsync(_lan, card);
        var others = await ViewAsync(_nam, card);

        own.GetProperty("actions").GetArrayLength().ShouldBe(2);
        own.GetProperty("refresh").GetProperty("action").GetProperty("verb").GetString().ShouldBe("view");
        others.TryGetProperty("actions", out _).ShouldBeFalse();
        others.GetRawText().ShouldNotContain("Input.");
        others.GetRawText().ShouldContain("Đang chờ Lan Trần xác nhận");
        others.GetRawText().ShouldContain("Giao ban");
        others.GetProperty("refresh").GetProperty("action").GetProperty("verb").GetString().ShouldBe("view");
    }

    [Fact]
    public async Task Execute_Confirm_AnswersWithTheReceiptAndPutsItThereForEverybody()
    {
        var card = await OpenAsync();

        var body = await _lan.PostAsync(_lan.Execute(card, "confirm", "42").InGroup()).JsonAsync();

        body.GetProperty("statusCode").GetInt32().ShouldBe(200);
        body.GetProperty("type").GetString().ShouldBe(Card);
        body.GetProperty("value").GetRawText().ShouldContain("Đã ghi sổ");
        var put = (await _bot.Connector.WaitAsync(_group, 1)).ShouldHaveSingleItem();
        put.Method.ShouldBe("PUT");
        put.Segments[^1].ShouldBe("42");
        put.Body.ShouldContain("Đã ghi sổ");
    }

    [Fact]
    public async Task Refresh_AfterSomebodyActed_ShowsWhatBecameOfItToEverybody()
    {
        var card = await OpenAsync();
        await _lan.PostAsync(_lan.Execute(card, "confirm", "42").InGroup()).JsonAsync();

        foreach (var person in new[] { _lan, _nam })
        {
            var now = await ViewAsync(person, card);
            now.GetRawText().ShouldContain("Đã ghi sổ");
            now.TryGetProperty("actions", out _).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Refresh_AfterItWasConfirmedInWords_ShowsThatToo()
    {
        var card = await OpenAsync();
        await _lan.AskAsync(_lan.Mentioning("xác nhận").InGroup());

        (await ViewAsync(_nam, card)).GetRawText().ShouldContain("Đã ghi sổ");
    }

    [Fact]
    public async Task Refresh_ManyTimes_StoresAndSendsNothing()
    {
        var card = await OpenAsync();
        var before = _bot.Connector.Taken.Count;

        for (var time = 0; time < 5; time++)
            await ViewAsync(_nam, card);

        _bot.Connector.Taken.Count.ShouldBe(before);
        (await _lan.PostAsync(_lan.Execute(card, "confirm", "42").InGroup()).JsonAsync()).GetProperty("value").GetRawText().ShouldContain("Đã ghi sổ");
    }

    [Fact]
    public async Task Refresh_OfACardThatNobodyKnows_SaysSo()
    {
        var invoke = _nam.Invoke("adaptiveCard/action", JsonNode.Parse("""{"action":{"type":"Action.Execute","verb":"view","data":{"dialog":"gone"}},"trigger":"automatic"}""")!, "42").InGroup();

        var body = await _nam.PostAsync(invoke).JsonAsync();

        body.GetProperty("type").GetString().ShouldBe(Card);
        body.GetProperty("value").GetRawText().ShouldContain("không còn hiệu lực");
    }

    [Fact]
    public async Task Execute_BySomebodyElse_IsToldWhoseTheCardIs()
    {
        var card = await OpenAsync();

        var body = await _nam.PostAsync(_nam.Execute(card, "confirm", "42").InGroup()).JsonAsync();

        body.GetProperty("type").GetString().ShouldBe(Message);
        body.GetProperty("value").GetString()!.ShouldContain("Thẻ này của Lan Trần");
        _bot.Connector.Taken.ShouldNotContain(call => call.Conversation == _group);
    }

    [Fact]
    public async Task Execute_WithoutTheRight_IsToldSo()
    {
        var card = await OpenAsync();
        await File.WriteAllTextAsync(Directory, "id,name,unit,role\n00000000-0000-0000-0000-nam,Nam,Văn phòng Sở,chuyên viên\n");

        var body = await _lan.PostAsync(_lan.Execute(card, "confirm", "42").InGroup()).JsonAsync();

        body.GetProperty("statusCode").GetInt32().ShouldBe(200);
        body.GetProperty("type").GetString().ShouldBe(Message);
        body.GetProperty("value").GetString()!.ShouldContain("Danh bạ");
    }

    [Fact]
    public async Task Execute_AVerbThatNoCardHas_IsAnError()
    {
        var invoke = _lan.Invoke("adaptiveCard/action", JsonNode.Parse("""{"action":{"type":"Action.Execute","verb":"approve-everything","data":{}}}""")!).InGroup();

        using var response = await _lan.PostAsync(invoke);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        body.GetProperty("statusCode").GetInt32().ShouldBe(400);
        body.GetProperty("type").GetString().ShouldBe(Error);
        body.GetProperty("value").GetProperty("code").GetString().ShouldBe("UnknownVerb");
    }

    [Fact]
    public async Task Execute_OfAnotherType_IsNotSupported()
    {
        var invoke = _lan.Invoke("adaptiveCard/action", JsonNode.Parse("""{"action":{"type":"Action.Submit","data":{}}}""")!);

        using var response = await _lan.PostAsync(invoke);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("NotSupported");
    }

    private async Task<JsonElement> OpenAsync() => PersonInChannel.CardOf(await _lan.AskAsync(_lan.Mentioning(Log).InGroup()));

    private static async Task<JsonElement> ViewAsync(PersonInChannel person, JsonElement card)
    {
        var body = await person.PostAsync(person.Refresh(card, "42").InGroup()).JsonAsync();
        body.GetProperty("statusCode").GetInt32().ShouldBe(200);
        body.GetProperty("type").GetString().ShouldBe(Card);
        return body.GetProperty("value");
    }
}
