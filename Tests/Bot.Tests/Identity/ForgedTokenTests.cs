using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Identity;

/// <summary>Tokens that the channel never gave, at one bot that refuses each of them.</summary>
public sealed class ForgedTokenTests(ForgersOffice forgers) : IClassFixture<ForgersOffice>
{
    private IdentifiedBot Office => forgers.Office;

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
        using var response = await Office.PostAsync(Office.Message(), Forge(forgery));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
        Office.Bot.Connector.Calls.ShouldBeEmpty();
    }

    private string[] Forge(string forgery)
    {
        var (issuer, claims, header) = (Office.Issuer, Office.Claims(), TokenIssuer.Header());
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
            "expired" => Claim("exp", Office.Bot.Clock.GetUtcNow().AddHours(-1).ToUnixTimeSeconds()),
            "no end" => Claim("exp", null),
            "an end that is text" => Claim("exp", "4102444800"),
            "an end beyond all time" => Claim("exp", 1e30),
            "not yet valid" => Claim("nbf", Office.Bot.Clock.GetUtcNow().AddHours(1).ToUnixTimeSeconds()),
            "a start that is text" => Claim("nbf", "0"),
            "no serviceurl" => Claim("serviceurl", null),
            "a key without endorsements" => Bearer(issuer.Token(claims, ForgersOffice.UnendorsedKey)),
            "a weak key" => Bearer(issuer.Token(claims, ForgersOffice.WeakKey)),
            _ => throw new ArgumentOutOfRangeException(nameof(forgery)),
        };

        string[] With(string name, JsonNode? value, Func<byte[], byte[]> sign) => Bearer(TokenIssuer.Token(claims, Changed(header, name, value), sign));

        string[] Claim(string name, JsonNode? value) => Bearer(issuer.Token(Changed(claims, name, value)));

        string[] Entra(string name, JsonNode? value) => Bearer(issuer.Token(Changed(Office.EntraClaims(), name, value)));
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
