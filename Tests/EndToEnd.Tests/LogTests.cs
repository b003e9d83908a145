namespace Assistant.EndToEnd.Tests;

/// <summary>What the real program writes on standard error.</summary>
public sealed class LogTests
{
    private const string Secret = "Nguyễn Thị Bí Ẩn";

    [Fact]
    public async Task AtInformation_NoWordOfAMessageIsLogged()
    {
        await using var bot = await BotProcess.StartAsync();
        var person = bot.Person();

        await person.SayAsync($"{Secret} chủ trì những việc gì?");
        await person.SayAsync($"ghi cuộc họp giao ban {Secret} 8h ngày 18/5/2027 trực tuyến, 2 tiếng, {Secret} chủ trì");
        await person.SayAsync($"không phải {Secret}, sửa người chủ trì thành {Secret}");
        await person.SayAsync("xác nhận");
        await person.SayAsync($"nhắc tôi sau 5 phút nữa gọi {Secret}");
        await person.SayAsync("xác nhận");
        bot.Connector.FailNext(400);
        (await person.PostAsync(person.Message($"{Secret} là ai"))).Dispose();
        (await bot.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), new StringContent($"{{\"text\":\"{Secret}"))).Dispose();
        await bot.MoveClockAsync(TimeSpan.FromMinutes(6));
        await bot.UntilSaidAsync("Reminder 1 was sent");

        bot.Log.ShouldContain("refused", Case.Insensitive, "the refusal is logged");
        bot.Log.ShouldNotContain("Bí Ẩn", Case.Insensitive);
        bot.Log.ShouldNotContain(person.Name, Case.Insensitive);
        bot.Log.ShouldNotContain("giao ban", Case.Insensitive);
    }

    [Fact]
    public async Task EveryLineOfATurn_BearsTheTurnAndTheTrace()
    {
        await using var bot = await BotProcess.StartAsync();
        var person = bot.Person();

        // Each attempt is told of by the Connector's client, which knows nothing of turns.
        bot.Connector.FailNext(503);
        bot.Connector.FailNext(503);
        (await person.PostAsync(person.Message("xin chào"))).Dispose();
        await bot.UntilSaidAsync("Connector attempt 2 failed");

        var lines = bot.Log.Split('\n').Where(line => line.Contains("Connector attempt", StringComparison.Ordinal)).ToList();
        lines.Count.ShouldBe(2);
        lines.ShouldAllBe(line => line.Contains($"Turn:msteams|{person.Conversation}|", StringComparison.Ordinal) && line.Contains("TraceId:", StringComparison.Ordinal));
    }
}
