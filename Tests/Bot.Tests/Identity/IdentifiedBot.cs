using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Identity;

/// <summary>The real server with an identity, what issues tokens to and for it, and the tokens that callers bring.</summary>
public sealed class IdentifiedBot : IAsyncLifetime
{
    public const string AppId = "5e0c4d6e-0f3b-4b58-9a3e-0c7c1d7a9f10";
    public const string TenantId = "7f1c2a44-3f0e-4f57-8d8f-1f6f7a1f2b33";

    private RunningBot? _bot;

    public TokenIssuer Issuer { get; private set; } = null!;

    public RunningBot Bot => _bot!;

    /// <summary>The claims of a channel's token that is as it should be.</summary>
    public JsonObject Claims() => new()
    {
        ["iss"] = "https://api.botframework.com",
        ["aud"] = AppId,
        ["nbf"] = Bot.Clock.GetUtcNow().AddMinutes(-1).ToUnixTimeSeconds(),
        ["exp"] = Bot.Clock.GetUtcNow().AddHours(1).ToUnixTimeSeconds(),
        ["serviceurl"] = Bot.Connector.ServiceUrl,
    };

    /// <summary>The claims of a token of the bot's own tenant, brought by the bot's own application.</summary>
    public JsonObject EntraClaims(string version = "2.0")
    {
        var claims = Claims();
        claims.Remove("serviceurl");
        claims["iss"] = version == "2.0" ? $"https://login.microsoftonline.com/{TenantId}/v2.0" : $"https://sts.windows.net/{TenantId}/";
        claims["tid"] = TenantId;
        claims["ver"] = version;
        claims[version == "2.0" ? "azp" : "appid"] = AppId;
        return claims;
    }

    /// <summary>A message from Teams, in the bot's tenant.</summary>
    public JsonObject Message(string text = "xin chào")
    {
        var message = Bot.Person().Message(text);
        message["conversation"]!["tenantId"] = TenantId;
        return message;
    }

    /// <summary>Delivers an activity with a token.</summary>
    public Task<HttpResponseMessage> PostAsync(string? token, JsonObject? activity = null) => PostAsync(activity ?? Message(), token is null ? [] : ["Bearer " + token]);

    /// <summary>Delivers an activity with any headers.</summary>
    public async Task<HttpResponseMessage> PostAsync(JsonObject activity, string[] authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(activity) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        foreach (var value in authorization)
            request.Headers.TryAddWithoutValidation("Authorization", value);
        return await Bot.Http.SendAsync(request);
    }

    /// <summary>The status of a delivery.</summary>
    public async Task<HttpStatusCode> StatusAsync(string? token, JsonObject? activity = null)
    {
        using var response = await PostAsync(token, activity);
        return response.StatusCode;
    }

    public async Task InitializeAsync()
    {
        Issuer = await TokenIssuer.StartAsync();
        _bot = new RunningBot(
            null,
            $"--Bot:AppId={AppId}",
            $"--Bot:TenantId={TenantId}",
            "--Bot:AppType=SingleTenant",
            "--Bot:ClientSecret=not-a-secret",
            $"--Bot:Authority={Issuer.Address}",
            $"--Bot:OpenIdMetadata={Issuer.Metadata}",
            "--Bot:TurnsPerPerson=20");
        await _bot.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _bot!.DisposeAsync();
        await Issuer.DisposeAsync();
    }
}
