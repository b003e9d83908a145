using Assistant.Bot.Telemetry;
using Assistant.Testing;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Tests.Telemetry;

public sealed class TelemetryExportTests
{
    private const string Name = "Nguyễn Thị Bí Ẩn";

    [Fact]
    public async Task Export_SendsTracesAndMetrics_WithoutWordsNamesOrIdsOfPeople()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        var bot = new RunningBot(settings: [$"--Telemetry:Endpoint={receiver.Address}"]);
        await bot.InitializeAsync();
        var person = new PersonInChannel(bot.Http, bot.Connector.ServiceUrl, "c-bi-an", "bi-an") { Name = Name };

        (await person.PostAsync(person.Message($"{Name} chủ trì những việc gì?"))).Dispose();
        (await bot.Http.GetAsync(new Uri("/readyz", UriKind.Relative))).Dispose();
        await bot.Connector.WaitAsync("c-bi-an", 1);
        await bot.StopAsync();
        await bot.DisposeAsync();

        var traces = receiver.CameTo("/v1/traces");
        var metrics = receiver.CameTo("/v1/metrics");
        foreach (var span in new[] { "turn", "understand", "skill", "reply", "connector", "assistant.outcome", "assistant.request.kind" })
            traces.ShouldContain(span);
        foreach (var instrument in new[] { "assistant.turns", "assistant.turn.duration", "assistant.answers", "assistant.calls", "http.server.request.duration", "kestrel.active_connections" })
            metrics.ShouldContain(instrument);
        foreach (var sent in new[] { traces, metrics })
        {
            sent.ShouldNotContain("Bí Ẩn");
            sent.ShouldNotContain("bi-an", Case.Insensitive);
            sent.ShouldNotContain("chủ trì");
        }

        traces.ShouldNotContain("readyz");
    }

    [Fact]
    public async Task WithoutAnEndpoint_NobodyListens()
    {
        var bot = new RunningBot();
        await bot.InitializeAsync();

        bot.Get<OwedMetrics>().AreRead.ShouldBeFalse();
        bot.Get<OtlpTarget>().ShouldBeOfType<OtlpTarget.None>();

        await bot.DisposeAsync();
    }

    [Theory]
    [InlineData("--Telemetry:Endpoint=collector:4318", "Telemetry:Endpoint")]
    [InlineData("--Telemetry:SampleEvery=00:00:00.010", "Telemetry:SampleEvery")]
    public async Task AWrongSetting_StopsTheStartAndNamesItsKey(string setting, string key)
    {
        var failure = await Should.ThrowAsync<OptionsValidationException>(async () =>
        {
            await using var app = Program.Build([setting, "--urls=http://127.0.0.1:0"]);
            await app.StartAsync();
        });

        failure.Message.ShouldContain(key);
    }
}
