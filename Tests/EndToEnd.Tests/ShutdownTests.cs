using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace Assistant.EndToEnd.Tests;

/// <summary>The real program is told to stop (SIGTERM) while it is at work.</summary>
public sealed class ShutdownTests
{
    private static readonly TimeSpan SlowAnswer = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task Stop_DuringASlowTurn_EndsTheTurnAndTakesNoMoreTraffic()
    {
        await using var bot = await BotProcess.StartAsync("--Assistant:StopAfter=00:00:02");
        var person = bot.Person();
        await person.SayAsync("xin chào");
        bot.Connector.DelayNext(SlowAnswer);

        var asked = Stopwatch.StartNew();
        var turn = person.PostAsync(person.Message("Văn phòng chủ trì những việc gì trong năm 2026?"));
        await bot.Connector.UntilCalledAsync();
        var stopped = bot.StopAsync();
        await UntilNotReadyAsync(bot);

        // The door is not shut at once: who balances the load has not looked yet.
        (await bot.Person().TextAsync("xin chào")).ShouldNotBeEmpty();
        using var answer = await turn;
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        asked.Elapsed.ShouldBeGreaterThan(SlowAnswer);
        (await stopped).ShouldBe(0);
        bot.Connector.Taken.Count(call => call.Conversation == person.Conversation).ShouldBe(1);
    }

    [Fact]
    public async Task Readyz_OnThisMachine_TellsWhatWasLookedAt()
    {
        await using var bot = await BotProcess.StartAsync();

        // It may take traffic a moment before it takes part in what the replicas share.
        if (OfficeStore.IsShared)
            await bot.UntilSaidAsync("Planning is shared");

        using var ready = JsonDocument.Parse(await bot.Http.GetStringAsync(new Uri("/readyz", UriKind.Relative)));
        using var forwarded = new HttpRequestMessage(HttpMethod.Get, "/readyz") { Headers = { { "X-Forwarded-For", "203.0.113.7" } } };
        using var toOthers = await bot.Http.SendAsync(forwarded);

        ready.RootElement.GetProperty("status").GetString().ShouldBe("Healthy");
        var checks = ready.RootElement.GetProperty("checks");
        checks.EnumerateObject().Select(check => check.Name).ShouldBe(["stopping", "database", "plans", "scheduler", "outbox", .. OfficeStore.IsShared ? ["planning"] : Array.Empty<string>()]);
        checks.GetProperty("plans").GetProperty("plans").GetInt64().ShouldBeGreaterThan(0);
        checks.GetProperty("outbox").GetProperty("owed").GetInt64().ShouldBe(0);
        (await toOthers.Content.ReadAsStringAsync()).ShouldBe("Healthy");
    }

    private static async Task UntilNotReadyAsync(BotProcess bot)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(2); await Task.Delay(TimeSpan.FromMilliseconds(20)))
        {
            using var ready = await bot.Http.GetAsync(new Uri("/readyz", UriKind.Relative));
            if (ready.StatusCode == HttpStatusCode.ServiceUnavailable)
                return;
        }

        throw new TimeoutException("The program went on being ready.");
    }
}
