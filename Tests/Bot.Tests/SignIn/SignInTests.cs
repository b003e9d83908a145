using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Bot.Channel;
using Assistant.Testing;

namespace Assistant.Bot.Tests.SignIn;

/// <summary>Signing in through Teams, end to end: the question, the card, the exchange by several devices, and the answer in the person's name.</summary>
public sealed class SignInTests : IClassFixture<SignInOffice>
{
    private readonly SignInOffice _office;
    private readonly PersonInChannel _person;

    public SignInTests(SignInOffice office)
    {
        _office = office;
        _office.Service.Reset();
        _person = _office.Bot.Person("29:lan");
    }

    private RunningBot Bot => _office.Bot;

    private TokenServiceDouble Service => _office.Service;

    [Fact]
    public async Task Question_OfSomebodyNotSignedIn_IsAnsweredByTheCardToSignIn()
    {
        await SayAsync("lịch của tôi hôm nay");

        var sent = (await Bot.Connector.WaitAsync(_person.Conversation, 1)).ShouldHaveSingleItem().Activity;
        var card = sent.GetProperty("attachments")[0];
        card.GetProperty("contentType").GetString().ShouldBe("application/vnd.microsoft.card.oauth");
        var content = card.GetProperty("content");
        content.GetProperty("connectionName").GetString().ShouldBe("graph");
        content.GetProperty("text").GetString()!.ShouldContain("đăng nhập");
        content.GetProperty("buttons")[0].GetProperty("type").GetString().ShouldBe("signin");
        content.GetProperty("buttons")[0].GetProperty("value").GetString()!.ShouldStartWith("https://token.botframework.com/");
        content.GetProperty("tokenExchangeResource").GetProperty("id").GetString().ShouldBe("b7c1");
        var state = TokenServiceDouble.StateOf(Service.Calls.Single(call => call.Call == "GetSignInResource").Query);
        state.GetProperty("msAppId").GetString().ShouldBe(SignInOffice.AppId);
        state.GetProperty("connectionName").GetString().ShouldBe("graph");
        state.GetProperty("conversation").GetProperty("user").GetProperty("id").GetString().ShouldBe("29:lan");
        state.GetProperty("conversation").GetProperty("conversation").GetProperty("id").GetString().ShouldBe(_person.Conversation);
        Service.Calls[0].Query.ShouldContain("userId=29%3Alan");
        Service.Calls.ShouldAllBe(call => call.Authorization != null);
    }

    [Fact]
    public async Task Exchange_BySeveralDevicesAtOnce_AnswersTheQuestionOnce()
    {
        await SayAsync("lịch của tôi hôm nay");

        var statuses = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ExchangeAsync("b7c1", "graph", "device")));
        var late = await ExchangeAsync("b7c1", "graph", "phone");

        statuses.Append(late).ShouldAllBe(status => status.Status == HttpStatusCode.OK);
        var said = await Bot.Connector.WaitAsync(_person.Conversation, 2);
        said.Count.ShouldBe(2);
        said[1].Text.ShouldContain("10:00–11:30");
        Service.Calls.Count(call => call.Call == "calendarView").ShouldBe(1);
    }

    [Fact]
    public async Task Exchange_WithoutConsent_IsAPreconditionThatFailed_SoThatTeamsShowsTheButton()
    {
        Service.Consented = false;
        await SayAsync("lịch của tôi hôm nay");

        var (status, body) = await ExchangeAsync("b7c1", "graph", "device");

        status.ShouldBe(HttpStatusCode.PreconditionFailed);
        body.GetProperty("id").GetString().ShouldBe("b7c1");
        body.GetProperty("connectionName").GetString().ShouldBe("graph");
        body.GetProperty("failureDetail").GetString().ShouldNotBeNullOrEmpty();
        (await Bot.Connector.WaitAsync(_person.Conversation, 1)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("other", "t")]
    [InlineData("graph", "")]
    public async Task Exchange_ForAnotherConnectionOrWithoutAToken_IsRefused(string connection, string token) =>
        (await ExchangeAsync("b7c1", connection, token)).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task VerifyState_WithTheCodeOfTheSignInPage_AnswersTheQuestion()
    {
        await SayAsync("lịch của tôi hôm nay");

        (await InvokeAsync("signin/verifyState", new JsonObject { ["state"] = "123456" })).Status.ShouldBe(HttpStatusCode.OK);

        (await Bot.Connector.WaitAsync(_person.Conversation, 2))[1].Text.ShouldContain("10:00–11:30");
    }

    [Fact]
    public async Task VerifyState_WithAWrongCode_IsNotFound() =>
        (await InvokeAsync("signin/verifyState", new JsonObject { ["state"] = "000000" })).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Failure_OfAClient_IsTaken() =>
        (await InvokeAsync("signin/failure", new JsonObject { ["code"] = "resourcematchfailed", ["message"] = "x" })).Status.ShouldBe(HttpStatusCode.OK);

    [Theory]
    [InlineData("lịch của tôi hôm nay")]
    [InlineData("hôm nay tôi bận lúc nào?")]
    [InlineData("lich cua toi")]
    [InlineData("my calendar today")]
    public async Task Question_OfSomebodySignedIn_IsAnsweredAtOnceWithTimesAlone(string words)
    {
        Service.SignedIn = true;
        Service.Events = """[{"subject":"Chuyện riêng","start":{"dateTime":"2026-05-13T14:00:00","timeZone":"SE Asia Standard Time"},"end":{"dateTime":"2026-05-13T15:00:00","timeZone":"SE Asia Standard Time"},"showAs":"busy"},{"start":{"dateTime":"2026-05-13T16:00:00","timeZone":"SE Asia Standard Time"},"end":{"dateTime":"2026-05-13T17:00:00","timeZone":"SE Asia Standard Time"},"showAs":"free"}]""";

        await SayAsync(words);

        var said = (await Bot.Connector.WaitAsync(_person.Conversation, 1)).ShouldHaveSingleItem();
        said.Text.ShouldContain("14:00–15:00");
        said.Text.ShouldNotContain("16:00");
        said.Body.ShouldNotContain("Chuyện riêng");
        Service.Calls.Single(call => call.Call == "calendarView").Authorization.ShouldBe("Bearer people-token");
        Service.Calls.Single(call => call.Call == "calendarView").Query.ShouldNotContain("subject");
    }

    [Fact]
    public async Task Question_AmongOthers_IsNotAnsweredThere()
    {
        Service.SignedIn = true;

        var message = Served(_person.Message("lịch của tôi hôm nay")).InGroup();
        using var response = await _person.PostAsync(message);

        (await Bot.Connector.WaitAsync(_person.Conversation, 1)).ShouldHaveSingleItem().Text.ShouldContain("trò chuyện riêng");
        Service.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Bot:ConnectionName=graph", "Bot:ConnectionName")]
    [InlineData("Bot:TokenService=http://token.example", "Bot:TokenService")]
    [InlineData("Bot:TokenService=https://token.example", "Bot:TokenService")]
    public void Settings_ThatCannotBe_AreNamed(string setting, string key)
    {
        var options = new ChannelOptions { ConnectionName = "graph", ClientSecret = "x" };
        if (key != "Bot:ConnectionName")
            (options.AppId, options.TenantId, options.AppType, options.TokenService) = (SignInOffice.AppId, SignInOffice.TenantId, "SingleTenant", setting.Split('=')[1]);

        new ChannelOptionsValidator().Validate(null, options).FailureMessage.ShouldNotBeNull().ShouldContain(key);
    }

    private async Task SayAsync(string text)
    {
        using var response = await _person.PostAsync(Served(_person.Message(text)));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private Task<(HttpStatusCode Status, JsonElement Body)> ExchangeAsync(string id, string connection, string token) =>
        InvokeAsync("signin/tokenExchange", new JsonObject { ["id"] = id, ["connectionName"] = connection, ["token"] = token });

    private async Task<(HttpStatusCode Status, JsonElement Body)> InvokeAsync(string name, JsonObject value)
    {
        using var response = await _person.PostAsync(Served(_person.Invoke(name, value)));
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    /// <summary>From the tenant that the bot serves.</summary>
    private static JsonObject Served(JsonObject activity)
    {
        activity["conversation"]!["tenantId"] = SignInOffice.TenantId;
        return activity;
    }
}
