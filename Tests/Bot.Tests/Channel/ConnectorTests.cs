using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assistant.Bot.Tests.Channel;

public sealed class ConnectorTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private FakeConnector _fake = null!;

    public async Task InitializeAsync() => _fake = await FakeConnector.StartAsync();

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _fake.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public async Task Send_ToAnAddressWithAPath_KeepsThePath(string end)
    {
        var outcome = await SendAsync(Message() with { ReplyToId = "a/b" }, end);

        outcome.ShouldBeOfType<SendOutcome.Sent>().Id.ShouldBe("1");
        string.Join('/', _fake.Calls.ShouldHaveSingleItem().Segments).ShouldBe("v3/conversations/19%3Ax%40thread%3Bmessageid%3D1/activities/a%2Fb");
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Send_RefusedForNow_IsTriedUntilItIsTaken(int status)
    {
        _fake.FailNext(status);
        _fake.FailNext(status, retryAfter: "0");

        (await SendAsync(Message())).ShouldBeOfType<SendOutcome.Sent>();
        _fake.Calls.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Send_AskedToWaitLong_IsLeftForLater()
    {
        _fake.FailNext(429, retryAfter: "600");

        (await SendAsync(Message())).ShouldBeOfType<SendOutcome.Later>();
        _fake.Calls.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(502)]
    [InlineData(504)]
    public async Task Send_ThatMayHaveBeenTaken_IsRepeatedOnce(int status)
    {
        foreach (var _ in Enumerable.Range(0, 5))
            _fake.FailNext(status);

        (await SendAsync(Message())).ShouldBeOfType<SendOutcome.Later>();
        _fake.Calls.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(429, "7", 7, false)]
    [InlineData(503, null, 0, false)]
    [InlineData(502, null, 0, true)]
    [InlineData(504, null, 0, true)]
    public async Task Send_OfWhatIsOwed_IsTriedOnceAndSaysHowItStands(int status, string? retryAfter, int seconds, bool mayBeTaken)
    {
        _fake.FailNext(status, retryAfter);

        var later = (await SendAsync(Message(), patience: SendPatience.Once)).ShouldBeOfType<SendOutcome.Later>();

        (later.Wait, later.MayBeTaken).ShouldBe((TimeSpan.FromSeconds(seconds), mayBeTaken));
        _fake.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Send_OfWhatIsOwed_CutOff_MayHaveBeenTaken()
    {
        _fake.DropNext();

        (await SendAsync(Message(), patience: SendPatience.Once)).ShouldBeOfType<SendOutcome.Later>().MayBeTaken.ShouldBeTrue();
        _fake.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Send_WhereNobodyListens_IsLeftForLater()
    {
        ServiceUrl.TryParse("http://127.0.0.1:9/x", loopbackOnly: true, out var nobody).ShouldBeTrue();

        (await Connector().SendAsync(nobody, Message(), SendPatience.WhileWaitedFor, CancellationToken.None)).ShouldBeOfType<SendOutcome.Later>();
    }

    [Theory]
    [InlineData(400, false)]
    [InlineData(403, true)]
    [InlineData(404, true)]
    [InlineData(413, false)]
    [InlineData(500, false)]
    public async Task Send_RefusedForGood_IsNotRepeated(int status, bool closed)
    {
        _fake.FailNext(status);

        (await SendAsync(Message())).ShouldBeOfType<SendOutcome.Refused>().ConversationClosed.ShouldBe(closed);
        _fake.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Send_WithAnId_ReplacesThatActivity()
    {
        (await SendAsync(Message() with { Id = "7" })).ShouldBeOfType<SendOutcome.Sent>();

        _fake.Calls.ShouldHaveSingleItem().Method.ShouldBe("PUT");
    }

    [Fact]
    public async Task Send_WhatTheChannelAnswersWithoutAnId_IsSentAllTheSame()
    {
        _fake.FailNext(202);

        (await SendAsync(Message())).ShouldBe(new SendOutcome.Sent(null));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/apac/", false, true)]
    [InlineData("https://smba.trafficmanager.net/apac/", true, false)]
    [InlineData("http://smba.trafficmanager.net/apac/", false, false)]
    [InlineData("http://localhost:56150/_connector", true, true)]
    [InlineData("http://[::1]:5/x", true, true)]
    [InlineData("http://localhost.attacker.example/", true, false)]
    [InlineData("http://user:pass@localhost/", true, false)]
    [InlineData("https://169.254.169.254/", true, false)]
    [InlineData("file:///etc/passwd", false, false)]
    [InlineData("nonsense", false, false)]
    [InlineData(null, false, false)]
    public void TryParse_TakesWhatRepliesMayGoTo(string? text, bool loopbackOnly, bool taken) =>
        ServiceUrl.TryParse(text, loopbackOnly, out _).ShouldBe(taken);

    private Task<SendOutcome> SendAsync(Activity activity, string end = "", SendPatience patience = SendPatience.WhileWaitedFor)
    {
        ServiceUrl.TryParse(_fake.ServiceUrl + end, loopbackOnly: true, out var service).ShouldBeTrue();
        return Connector().SendAsync(service, activity, patience, CancellationToken.None);
    }

    private Connector Connector() => new(
        _http, TimeProvider.System, new ConnectorPace(4, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(5)), Measured.Calls, NullLogger<Connector>.Instance);

    private static Activity Message() => new() { Type = "message", Text = "đã ghi", Conversation = new ConversationAccount { Id = "19:x@thread;messageid=1" } };
}
