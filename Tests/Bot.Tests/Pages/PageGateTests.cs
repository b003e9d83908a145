using System.Net;
using Assistant.Bot.Channel;
using Assistant.Bot.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Tests.Pages;

public sealed class PageGateTests
{
    [Theory]
    [InlineData("127.0.0.1", "localhost:3978", "", 200)]
    [InlineData("::1", "[::1]:3978", "", 200)]
    [InlineData("::ffff:127.0.0.1", "localhost", "", 200)]
    [InlineData("192.0.2.7", "localhost:3978", "", 403)]
    [InlineData("2001:db8::7", "localhost:3978", "", 403)]
    [InlineData("127.0.0.1", "rebound.example", "", 403)]
    [InlineData("127.0.0.1", "localhost:3978", "11111111-2222-3333-4444-555555555555", 404)]
    public async Task Call_IsLetInFromThisMachineOnly_AndOnlyWithoutABotIdentity(string from, string host, string appId, int status)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.Parse(from);
        http.Request.Host = new HostString(host);
        var gate = new PageGate(Options.Create(new ChannelOptions { AppId = appId }), new LoopbackOnly(NullLogger<LoopbackOnly>.Instance));

        var result = await gate.InvokeAsync(new DefaultEndpointFilterInvocationContext(http), _ => ValueTask.FromResult<object?>(Results.Ok()));

        result.ShouldBeAssignableTo<IStatusCodeHttpResult>()!.StatusCode.ShouldBe(status);
    }
}
