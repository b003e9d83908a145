using System.Net;
using System.Text.Json.Nodes;
using Assistant.Bot.Identity;

namespace Assistant.Bot.Tests.Identity;

/// <summary>Who is let in by the messaging endpoint of a bot with an identity, and that nobody else reaches a dialog.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private readonly IdentifiedBot _office = new();

    [Theory]
    [InlineData("another serviceUrl")]
    [InlineData("no serviceUrl")]
    [InlineData("another channel")]
    [InlineData("no channel")]
    [InlineData("another tenant")]
    [InlineData("no tenant")]
    [InlineData("two tenants")]
    public async Task Post_ActivityThatTheTokenDoesNotCover_IsForbiddenAndReachesNoDialog(string difference)
    {
        var activity = _office.Message();
        switch (difference)
        {
            case "another serviceUrl": activity["serviceUrl"] = "https://smba.trafficmanager.net/apac/"; break;
            case "no serviceUrl": activity.Remove("serviceUrl"); break;
            case "another channel": activity["channelId"] = "directline"; break;
            case "no channel": activity.Remove("channelId"); break;
            case "another tenant": activity["conversation"]!["tenantId"] = Guid.NewGuid().ToString(); break;
            case "no tenant": activity["conversation"]!.AsObject().Remove("tenantId"); break;
            case "two tenants": activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Guid.NewGuid().ToString() } }; break;
        }

        (await _office.StatusAsync(_office.Issuer.Token(_office.Claims()), activity)).ShouldBe(HttpStatusCode.Forbidden);
        _office.Bot.Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public void Read_LettersThatAreNoAscii_IsNoToken() => CompactToken.Read(_office.Issuer.Token(_office.Claims()).Replace("ey", "éy", StringComparison.Ordinal)).ShouldBeNull();

    [Fact]
    public async Task Post_TokenOfTheChannel_IsAnswered()
    {
        (await _office.StatusAsync(_office.Issuer.Token(_office.Claims()))).ShouldBe(HttpStatusCode.OK);

        _office.Bot.Connector.Taken.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("2.0")]
    public async Task Post_TokenOfTheBotsOwnTenant_IsAnswered(string version) =>
        (await _office.StatusAsync(_office.Issuer.Token(_office.EntraClaims(version)))).ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task Post_TokenOfTheBotsOwnTenantForAHostNobodyVouchesFor_IsForbidden()
    {
        var activity = _office.Message();
        activity["serviceUrl"] = "https://evil.example/";

        (await _office.StatusAsync(_office.Issuer.Token(_office.EntraClaims()), activity)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(-299, HttpStatusCode.OK)]
    [InlineData(-301, HttpStatusCode.Unauthorized)]
    public async Task Post_TokenPastItsEnd_IsTakenForFiveMinutes(int seconds, HttpStatusCode expected)
    {
        var claims = _office.Claims();
        claims["exp"] = _office.Bot.Clock.GetUtcNow().AddSeconds(seconds).ToUnixTimeSeconds();

        (await _office.StatusAsync(_office.Issuer.Token(claims))).ShouldBe(expected);
    }

    [Theory]
    [InlineData(299, HttpStatusCode.OK)]
    [InlineData(301, HttpStatusCode.Unauthorized)]
    public async Task Post_TokenBeforeItsStart_IsTakenForFiveMinutes(int seconds, HttpStatusCode expected)
    {
        var claims = _office.Claims();
        claims["nbf"] = _office.Bot.Clock.GetUtcNow().AddSeconds(seconds).ToUnixTimeSeconds();

        (await _office.StatusAsync(_office.Issuer.Token(claims))).ShouldBe(expected);
    }

    [Theory]
    [InlineData("aud in capitals")]
    [InlineData("aud as a list")]
    [InlineData("serviceurl with a slash")]
    [InlineData("the scheme in lower case")]
    public async Task Post_TokenWrittenOtherwise_IsAnswered(string form)
    {
        var claims = _office.Claims();
        switch (form)
        {
            case "aud in capitals": claims["aud"] = IdentifiedBot.AppId.ToUpperInvariant(); break;
            case "aud as a list": claims["aud"] = new JsonArray(IdentifiedBot.AppId); break;
            case "serviceurl with a slash": claims["serviceurl"] = _office.Bot.Connector.ServiceUrl + "/"; break;
        }

        using var response = await _office.PostAsync(_office.Message(), [(form == "the scheme in lower case" ? "bearer " : "Bearer ") + _office.Issuer.Token(claims)]);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Post_UnknownKeys_AreLookedUpOnceInFiveMinutes()
    {
        await _office.StatusAsync(_office.Issuer.Token(_office.Claims()));
        _office.Issuer.Fetches.ShouldBe(1);

        for (var attempt = 0; attempt < 20; attempt++)
            (await _office.StatusAsync(_office.Issuer.Token(_office.Claims(), $"made-up-{attempt}"))).ShouldBe(HttpStatusCode.Unauthorized);

        _office.Issuer.Fetches.ShouldBe(2);
    }

    [Fact]
    public async Task Post_NewKeyOfTheProvider_IsTaken()
    {
        await _office.StatusAsync(_office.Issuer.Token(_office.Claims()));
        _office.Issuer.Publish("k2", "msteams");

        (await _office.StatusAsync(_office.Issuer.Token(_office.Claims(), "k2"))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Post_EndorsementPublishedSince_IsTaken()
    {
        _office.Issuer.Publish("k1", "webchat");
        (await _office.StatusAsync(_office.Issuer.Token(_office.Claims()))).ShouldBe(HttpStatusCode.Forbidden);
        _office.Issuer.Publish("k1", "webchat", "msteams");
        _office.Bot.Clock.Advance(TimeSpan.FromMinutes(6));

        (await _office.StatusAsync(_office.Issuer.Token(_office.Claims()))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Post_ProviderDownADayLater_IsCheckedWithTheKeysThatAreThere()
    {
        await _office.StatusAsync(_office.Issuer.Token(_office.Claims()));
        _office.Issuer.IsUp = false;
        _office.Bot.Clock.Advance(TimeSpan.FromHours(30));

        (await _office.StatusAsync(_office.Issuer.Token(_office.Claims()))).ShouldBe(HttpStatusCode.OK);
        _office.Issuer.Fetches.ShouldBe(2);
    }

    [Fact]
    public async Task Post_KeysNeverFetched_IsNobodysFaultButOurs()
    {
        _office.Issuer.IsUp = false;

        (await _office.StatusAsync(_office.Issuer.Token(_office.Claims()))).ShouldBe(HttpStatusCode.ServiceUnavailable);
        _office.Bot.Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_ManyAtOnceAtTheStart_FetchTheKeysOnce()
    {
        var statuses = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => _office.StatusAsync(_office.Issuer.Token(_office.Claims()))));

        statuses.ShouldAllBe(status => status == HttpStatusCode.OK);
        _office.Issuer.Fetches.ShouldBe(1);
    }

    [Fact]
    public async Task Post_MoreTurnsThanAPersonMayAskFor_AreTurnedAwayAndOthersAreNot()
    {
        var person = _office.Bot.Person("hasty");
        var statuses = new List<HttpStatusCode>();
        for (var turn = 0; turn < 22; turn++)
            statuses.Add(await _office.StatusAsync(_office.Issuer.Token(_office.Claims()), InTenant(person.Message("giúp"))));

        statuses.Take(20).ShouldAllBe(status => status == HttpStatusCode.OK);
        statuses.Skip(20).ShouldAllBe(status => status == HttpStatusCode.TooManyRequests);
        (await _office.StatusAsync(_office.Issuer.Token(_office.Claims()))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Reply_IsSentWithTheBotsOwnTokenAndAskedForOnce()
    {
        await _office.StatusAsync(_office.Issuer.Token(_office.Claims()));
        await _office.StatusAsync(_office.Issuer.Token(_office.Claims()));

        _office.Bot.Connector.Taken.ShouldAllBe(call => call.Authorization == "Bearer bot-token-1");
        _office.Issuer.Asked["scope"].ShouldBe("https://api.botframework.com/.default");
        _office.Issuer.Asked["client_id"].ShouldBe(IdentifiedBot.AppId);
    }

    [Fact]
    public async Task Reply_TokenRefusedByTheConnector_IsSentWithAnotherOne()
    {
        _office.Bot.Connector.FailNext(401);

        await _office.StatusAsync(_office.Issuer.Token(_office.Claims()));

        _office.Bot.Connector.Taken.ShouldNotBeEmpty();
        _office.Bot.Connector.Taken[0].Authorization.ShouldBe("Bearer bot-token-2");
    }

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    private static JsonObject InTenant(JsonObject activity)
    {
        activity["conversation"]!["tenantId"] = IdentifiedBot.TenantId;
        return activity;
    }
}
