using System.Net;
using System.Runtime.Versioning;
using System.Text.Json;
using Assistant.Knowledge.Storage;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Health;

[UnsupportedOSPlatform("windows")]
public sealed class HealthTests : IAsyncLifetime
{
    private readonly RunningBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Readyz_WithAParkedMessage_IsDegradedAndSaysHowMany()
    {
        var person = _bot.Person();
        await person.SayAsync("ghi cuộc họp giao ban Văn phòng 8h ngày 18/5/2027 trực tuyến, 2 tiếng");
        await person.SayAsync("xác nhận");
        await using (var work = await _bot.Get<Database>().BeginAsync(default))
        {
            await work.ExecuteAsync("update outbox set state = 'parked', finished_at = created_at, last_error = 'x'", null, default);
            await work.CommitAsync(default);
        }

        var (status, checks) = await ReadyAsync();

        status.ShouldBe(HttpStatusCode.OK);
        checks.GetProperty("outbox").GetProperty("status").GetString().ShouldBe("Degraded");
        checks.GetProperty("outbox").GetProperty("parked").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task Readyz_WithADatabaseThatCanOnlyBeRead_IsDegraded_ForQuestionsAreAnswered()
    {
        using var protection = new WriteProtection(Directory.GetFiles(_bot.DataFolder, "*.db").Single(), _bot.DataFolder);

        var (status, checks) = await ReadyAsync();

        status.ShouldBe(HttpStatusCode.OK);
        checks.GetProperty("database").GetProperty("status").GetString().ShouldBe("Degraded");
    }

    [Fact]
    public async Task Readyz_WithADatabaseThatCannotBeRead_IsNotReady_ThoughTheProcessLives()
    {
        await using (var work = await _bot.Get<Database>().BeginAsync(default))
        {
            await work.ExecuteAsync("alter table plans rename to plans_gone", null, default);
            await work.CommitAsync(default);
        }

        var (status, checks) = await ReadyAsync();

        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        checks.GetProperty("database").GetProperty("status").GetString().ShouldBe("Unhealthy");
        (await _bot.Http.GetStringAsync(new Uri("/healthz", UriKind.Relative))).ShouldBe("Healthy");
    }

    private async Task<(HttpStatusCode Status, JsonElement Checks)> ReadyAsync()
    {
        using var response = await _bot.Http.GetAsync(new Uri("/readyz", UriKind.Relative));
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return (response.StatusCode, body.RootElement.GetProperty("checks").Clone());
    }
}
