using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Assistant.Bot.Tests.SignIn;

/// <summary>The Bot Framework's token service and a person's calendar in Graph, on this machine.</summary>
internal sealed class TokenServiceDouble : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Call, string? Authorization, string Query)> _calls = new();

    private TokenServiceDouble(WebApplication app) => _app = app;

    public string Address { get; private set; } = "";

    /// <summary>Whether the person has signed in.</summary>
    public bool SignedIn { get; set; }

    /// <summary>Whether a client's token can be exchanged: the person has consented.</summary>
    public bool Consented { get; set; } = true;

    /// <summary>What a person's calendar holds.</summary>
    public string Events { get; set; } = OneMeeting;

    private const string OneMeeting = """[{"start":{"dateTime":"2026-05-13T10:00:00","timeZone":"SE Asia Standard Time"},"end":{"dateTime":"2026-05-13T11:30:00","timeZone":"SE Asia Standard Time"},"showAs":"busy"}]""";

    /// <summary>Nobody has signed in, and nothing was asked.</summary>
    public void Reset()
    {
        (SignedIn, Consented, Events) = (false, true, OneMeeting);
        _calls.Clear();
    }

    public IReadOnlyList<(string Call, string? Authorization, string Query)> Calls => [.. _calls];

    public static async Task<TokenServiceDouble> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var service = new TokenServiceDouble(app);
        app.MapGet("/api/usertoken/GetToken", service.Find);
        app.MapPost("/api/usertoken/exchange", (Delegate)service.ExchangeAsync);
        app.MapGet("/api/botsignin/GetSignInResource", service.Resource);
        app.MapGet("/v1.0/me/calendarView", service.View);
        await app.StartAsync();
        service.Address = app.Urls.First();
        return service;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>What the state of the sign-in page says.</summary>
    public static JsonElement StateOf(string query) =>
        JsonDocument.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(Uri.UnescapeDataString(query.Split("state=")[1].Split('&')[0])))).RootElement;

    private IResult Find(HttpContext http)
    {
        Keep("GetToken", http);
        if (http.Request.Query.ContainsKey("code"))
            SignedIn |= http.Request.Query["code"] == "123456";
        return SignedIn ? Results.Text("""{"channelId":"msteams","connectionName":"graph","token":"people-token","expiration":"2026-05-13T03:00:00Z"}""", "application/json") : Results.NotFound();
    }

    private async Task<IResult> ExchangeAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        Keep($"exchange {body.RootElement.GetProperty("token").GetString()}", http);
        if (!Consented)
            return Results.BadRequest();
        SignedIn = true;
        return Results.Text("""{"connectionName":"graph","token":"people-token"}""", "application/json");
    }

    private IResult Resource(HttpContext http)
    {
        Keep("GetSignInResource", http);
        return Results.Text("""{"signInLink":"https://token.botframework.com/api/oauth/signin?x=1","tokenExchangeResource":{"id":"b7c1","uri":"api://botid-7f1d/access_as_user","providerId":"p"}}""", "application/json");
    }

    private IResult View(HttpContext http)
    {
        Keep("calendarView", http);
        return http.Request.Headers.Authorization == "Bearer people-token" ? Results.Text($$"""{"value":{{Events}}}""", "application/json") : Results.Unauthorized();
    }

    private void Keep(string call, HttpContext http) => _calls.Enqueue((call, http.Request.Headers.Authorization, http.Request.QueryString.Value ?? ""));
}
