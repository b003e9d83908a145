using System.Diagnostics;

namespace Assistant.EndToEnd.Tests.Replicas;

/// <summary>One of two replicas dies.</summary>
public sealed class SurvivorTests
{
    /// <summary>A tick comes every 0.2 s here; the rest is what a busy machine takes.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    [ReplicaFact]
    public async Task AReminder_SetOnAReplicaThatDied_IsSentOnceByTheOtherAtItsNextTick()
    {
        await using var first = await BotProcess.StartAsync();
        await using var second = await first.StartReplicaAsync();
        var person = first.Person();
        (await person.TextAsync("nhắc tôi sau 5 phút nữa uống nước")).ShouldContain("uống nước");
        (await person.TextAsync("xác nhận")).ShouldContain("Đã đặt nhắc");

        await first.KillAsync();
        await second.MoveClockAsync(TimeSpan.FromMinutes(6));
        var due = Stopwatch.StartNew();
        await first.Connector.WaitAsync(person.Conversation, 1);
        var lag = due.Elapsed;
        await Task.Delay(TimeSpan.FromSeconds(2));

        lag.ShouldBeLessThan(Soon);
        first.Connector.Taken.Count(call => call.Conversation == person.Conversation).ShouldBe(1);
        await Console.Error.WriteLineAsync($"the survivor sent the reminder {lag.TotalMilliseconds:F0} ms after it fell due");
    }

    [ReplicaFact]
    public async Task TwoReplicas_StartedAtOnceOnAnEmptyStore_ReadTheSamplePlansOnce()
    {
        await using var first = await BotProcess.StartAsync();
        await using var second = await first.StartReplicaAsync();
        await Task.WhenAll(first.KillAsync(), second.KillAsync());
        await first.EmptyAsync();

        await Task.WhenAll(first.RunAgainAsync(), second.RunAgainAsync());

        (first.Log + second.Log).Split('\n').Count(line => line.Contains("New database", StringComparison.Ordinal)).ShouldBe(2, "once at the beginning, once after it was emptied");
    }
}
