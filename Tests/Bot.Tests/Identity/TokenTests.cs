using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Assistant.Bot.Identity;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Identity;

/// <summary>Who is let in by the messaging endpoint of a bot with an identity, and that nobody else reaches a dialog.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private readonly IdentifiedBot _office = new();

    /// <summary>How a good token is spoilt, and what the caller is told.</summary>
    public static TheoryData<string> Forgeries =>
    [
        "no token", "another scheme", "an empty token", "two headers", "two tokens in one header", "alg none", "alg none with a signature", "alg None in other case", "HS256 with the public key",
        "RS512", "RS256 in lower case", "no alg", "no kid", "an empty kid", "an unknown kid", "a numeric kid", "another key", "a tampered payload", "a tampered header", "no signature", "a cut signature",
        "a token of five segments", "a critical extension", "a claim named twice", "an alg named twice", "an oversized token", "no JSON", "an array", "not base64",
        "another audience", "no audience", "an audience among others", "an audience that is a number", "another issuer", "no issuer", "the issuer with a slash", "Entra of another tenant",
        "Entra with the tenant of another", "Entra of another application", "Entra without a version", "expired", "no end", "an end that is text", "an end beyond all time", "not yet valid",
        "a start that is text", "no serviceurl", "a key without endorsements", "a weak key",
    ];

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task Post_ForgedToken_IsRefusedAndReachesNoDialog(string forgery)
    {
        using var response = await _office.PostAsync(_office.Message(), Forge(forgery));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
        _office.Bot.Connector.Calls.ShouldBeEmpty();
    }

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

    private string[] Forge(string forgery)
    {
        var (issuer, claims, header) = (_office.Issuer, _office.Claims(), TokenIssuer.Header());
        var good = issuer.Token(claims);
        return forgery switch
        {
            "no token" => [],
            "another scheme" => ["Basic " + good],
            "an empty token" => ["Bearer "],
            "two headers" => ["Bearer " + good, "Bearer " + good],
            "two tokens in one header" => [$"Bearer {good}, Bearer {good}"],
            "alg none" => With("alg", "none", _ => []),
            "alg none with a signature" => With("alg", "none", signed => issuer.Sign("k1", signed)),
            "alg None in other case" => With("alg", "nOnE", signed => issuer.Sign("k1", signed)),
            "HS256 with the public key" => With("alg", "HS256", signed => HMACSHA256.HashData(Encoding.ASCII.GetBytes(issuer.Pem("k1")), signed)),
            "RS512" => With("alg", "RS512", signed => issuer.Sign("k1", signed)),
            "RS256 in lower case" => With("alg", "rs256", signed => issuer.Sign("k1", signed)),
            "no alg" => With("alg", null, signed => issuer.Sign("k1", signed)),
            "no kid" => With("kid", null, signed => issuer.Sign("k1", signed)),
            "an empty kid" => With("kid", "", signed => issuer.Sign("k1", signed)),
            "an unknown kid" => With("kid", "k9", signed => issuer.Sign("k1", signed)),
            "a numeric kid" => With("kid", 1, signed => issuer.Sign("k1", signed)),
            "another key" => Bearer(issuer.Token(claims, "unpublished", TokenIssuer.Header())),
            "a tampered payload" => Bearer(Swap(good, 1, Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Changed(claims, "serviceurl", "https://evil.example").ToJsonString())))),
            "a tampered header" => Bearer(Swap(good, 0, Base64Url.EncodeToString(Encoding.UTF8.GetBytes("{\"kid\":\"k1\",\"alg\":\"RS256\"}")))),
            "no signature" => Bearer(Swap(good, 2, "")),
            "a cut signature" => Bearer(good[..^8]),
            "a token of five segments" => Bearer(good + ".e30.e30"),
            "a critical extension" => With("crit", new JsonArray("b64"), signed => issuer.Sign("k1", signed)),
            "a claim named twice" => Bearer(TokenIssuer.Token(claims.ToJsonString().Replace("\"aud\":", "\"aud\":\"x\",\"aud\":", StringComparison.Ordinal), header.ToJsonString(), signed => issuer.Sign("k1", signed))),
            "an alg named twice" => Bearer(TokenIssuer.Token(claims.ToJsonString(), header.ToJsonString().Replace("\"alg\":", "\"alg\":\"none\",\"alg\":", StringComparison.Ordinal), signed => issuer.Sign("k1", signed))),
            "an oversized token" => Claim("padding", new string('x', 13_000)),
            "no JSON" => Bearer(TokenIssuer.Token("xin chào", header.ToJsonString(), signed => issuer.Sign("k1", signed))),
            "an array" => Bearer(TokenIssuer.Token("[]", header.ToJsonString(), signed => issuer.Sign("k1", signed))),
            "not base64" => Bearer("!!!.???.***"),
            "another audience" => Claim("aud", Guid.NewGuid().ToString()),
            "no audience" => Claim("aud", null),
            "an audience among others" => Claim("aud", new JsonArray(IdentifiedBot.AppId, "another")),
            "an audience that is a number" => Claim("aud", 7),
            "another issuer" => Claim("iss", "https://api.botframework.us"),
            "no issuer" => Claim("iss", null),
            "the issuer with a slash" => Claim("iss", "https://api.botframework.com/"),
            "Entra of another tenant" => Entra("iss", $"https://login.microsoftonline.com/{Guid.NewGuid()}/v2.0"),
            "Entra with the tenant of another" => Entra("tid", Guid.NewGuid().ToString()),
            "Entra of another application" => Entra("azp", Guid.NewGuid().ToString()),
            "Entra without a version" => Entra("ver", null),
            "expired" => Claim("exp", _office.Bot.Clock.GetUtcNow().AddHours(-1).ToUnixTimeSeconds()),
            "no end" => Claim("exp", null),
            "an end that is text" => Claim("exp", "4102444800"),
            "an end beyond all time" => Claim("exp", 1e30),
            "not yet valid" => Claim("nbf", _office.Bot.Clock.GetUtcNow().AddHours(1).ToUnixTimeSeconds()),
            "a start that is text" => Claim("nbf", "0"),
            "no serviceurl" => Claim("serviceurl", null),
            "a key without endorsements" => Unendorsed(),
            "a weak key" => Weak(),
            _ => throw new ArgumentOutOfRangeException(nameof(forgery)),
        };

        string[] With(string name, JsonNode? value, Func<byte[], byte[]> sign) => Bearer(TokenIssuer.Token(claims, Changed(header, name, value), sign));

        string[] Claim(string name, JsonNode? value) => Bearer(issuer.Token(Changed(claims, name, value)));

        string[] Entra(string name, JsonNode? value) => Bearer(issuer.Token(Changed(_office.EntraClaims(), name, value)));

        string[] Unendorsed()
        {
            issuer.Publish("plain");
            return Bearer(issuer.Token(claims, "plain"));
        }

        string[] Weak()
        {
            issuer.PublishWeak("weak");
            return Bearer(issuer.Token(claims, "weak"));
        }
    }

    private static string[] Bearer(string token) => ["Bearer " + token];

    private static JsonObject Changed(JsonObject json, string name, JsonNode? value)
    {
        var changed = json.DeepClone().AsObject();
        changed.Remove(name);
        if (value is not null)
            changed[name] = value;
        return changed;
    }

    private static string Swap(string token, int segment, string with)
    {
        var segments = token.Split('.');
        segments[segment] = with;
        return string.Join('.', segments);
    }
}
