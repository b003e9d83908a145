using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.Bot.Tests.SignIn;

/// <summary>A bot with an identity and a connection to sign in by, with what issues tokens to it and to people.</summary>
public sealed class SignInOffice : IAsyncLifetime
{
    public const string AppId = "5e0c4d6e-0f3b-4b58-9a3e-0c7c1d7a9f10";
    public const string TenantId = "7f1c2a44-3f0e-4f57-8d8f-1f6f7a1f2b33";

    private TokenIssuer _issuer = null!;

    public RunningBot Bot { get; private set; } = null!;

    internal TokenServiceDouble Service { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _issuer = await TokenIssuer.StartAsync();
        Service = await TokenServiceDouble.StartAsync();
        Bot = new RunningBot(
            null,
            $"--Bot:AppId={AppId}",
            $"--Bot:TenantId={TenantId}",
            "--Bot:AppType=SingleTenant",
            "--Bot:ClientSecret=not-a-secret",
            $"--Bot:Authority={_issuer.Address}",
            $"--Bot:OpenIdMetadata={_issuer.Metadata}",
            "--Bot:ConnectionName=graph",
            $"--Bot:TokenService={Service.Address}",
            $"--Graph:Endpoint={Service.Address}/v1.0");
        await Bot.InitializeAsync();
        Bot.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _issuer.Token(new JsonObject
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = AppId,
            ["nbf"] = Bot.Clock.GetUtcNow().AddMinutes(-1).ToUnixTimeSeconds(),
            ["exp"] = Bot.Clock.GetUtcNow().AddHours(1).ToUnixTimeSeconds(),
            ["serviceurl"] = Bot.Connector.ServiceUrl,
        }));
    }

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Service.DisposeAsync();
        await _issuer.DisposeAsync();
    }
}
