using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Assistant.Testing;

/// <summary>
/// What issues tokens, on this machine: it publishes its keys as OpenID providers do, signs tokens for callers, and gives the bot tokens of its own
/// for client credentials.
/// </summary>
public sealed class TokenIssuer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, (RSA Key, string[] Endorsements)> _keys = new(StringComparer.Ordinal);
    private int _fetches;
    private int _given;

    private TokenIssuer(WebApplication app) => _app = app;

    /// <summary>Its address.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The provider's document.</summary>
    public string Metadata => Address + "/.well-known/openidconfiguration";

    /// <summary>How often the keys were fetched.</summary>
    public int Fetches => Volatile.Read(ref _fetches);

    /// <summary>How many tokens the bot was given.</summary>
    public int Given => Volatile.Read(ref _given);

    /// <summary>Whether the keys are published at present.</summary>
    public bool IsUp { get; set; } = true;

    /// <summary>The newest form in which the bot asked for a token.</summary>
    public IReadOnlyDictionary<string, string> Asked { get; private set; } = new Dictionary<string, string>();

    /// <summary>Starts one with the key <c>k1</c>, endorsed for Teams and Web Chat.</summary>
    public static async Task<TokenIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var issuer = new TokenIssuer(app);
        app.MapGet("/.well-known/openidconfiguration", () => Results.Text(new JsonObject { ["issuer"] = "https://api.botframework.com", ["jwks_uri"] = issuer.Address + "/keys" }.ToJsonString(), "application/json"));
        app.MapGet("/keys", issuer.Keys);
        app.MapPost("/{tenant}/oauth2/v2.0/token", issuer.GiveAsync);
        await app.StartAsync();
        issuer.Address = app.Urls.First();
        issuer.Publish("k1", "msteams", "webchat");
        return issuer;
    }

    /// <summary>Publishes one more key, or other endorsements of one.</summary>
    public void Publish(string id, params string[] endorsements) =>
        _keys.AddOrUpdate(id, _ => (RSA.Create(2048), endorsements), (_, known) => (known.Key, endorsements));

    /// <summary>Publishes a key of few bits.</summary>
    public void PublishWeak(string id) => _keys[id] = (RSA.Create(1024), ["msteams"]);

    /// <summary>The public key, as PEM.</summary>
    public string Pem(string id) => _keys[id].Key.ExportSubjectPublicKeyInfoPem();

    /// <summary>A signed token.</summary>
    public string Token(JsonObject claims, string key = "k1", JsonObject? header = null) => Token(claims, header ?? Header(key), signed => Sign(key, signed));

    /// <summary>A token whose third segment a test makes.</summary>
    public static string Token(JsonObject claims, JsonObject header, Func<byte[], byte[]> sign) => Token(claims.ToJsonString(), header.ToJsonString(), sign);

    /// <summary>A token of any text.</summary>
    public static string Token(string claims, string header, Func<byte[], byte[]> sign)
    {
        var signed = $"{Encode(header)}.{Encode(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>The header of a token that is as it should be.</summary>
    public static JsonObject Header(string key = "k1") => new() { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = key };

    /// <summary>Signs with a key, published or not.</summary>
    public byte[] Sign(string key, byte[] content) =>
        (_keys.TryGetValue(key, out var known) ? known.Key : RSA.Create(2048)).SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        foreach (var (key, _) in _keys.Values)
            key.Dispose();
    }

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private IResult Keys()
    {
        Interlocked.Increment(ref _fetches);
        if (!IsUp)
            return Results.StatusCode(503);
        var keys = _keys.Select(pair =>
        {
            var parameters = pair.Value.Key.ExportParameters(false);
            return (JsonNode)new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = pair.Key,
                ["n"] = Base64Url.EncodeToString(parameters.Modulus),
                ["e"] = Base64Url.EncodeToString(parameters.Exponent),
                ["endorsements"] = new JsonArray([.. pair.Value.Endorsements.Select(each => (JsonNode)each)]),
            };
        });
        return Results.Text(new JsonObject { ["keys"] = new JsonArray([.. keys]) }.ToJsonString(), "application/json");
    }

    private async Task<IResult> GiveAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        Asked = form.ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
        return Results.Text(new JsonObject { ["access_token"] = $"bot-token-{Interlocked.Increment(ref _given)}", ["expires_in"] = 3600, ["token_type"] = "Bearer" }.ToJsonString(), "application/json");
    }
}
