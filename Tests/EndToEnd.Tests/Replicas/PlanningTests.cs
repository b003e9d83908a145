using Assistant.Knowledge.Storage;

namespace Assistant.EndToEnd.Tests.Replicas;

/// <summary>Replicas that share the planning.</summary>
public sealed class PlanningTests
{
    private const int Every = 2;
    private const int Rounds = 5;

    private static readonly string[] Settings =
        ["--Planning:Every=00:00:02", "--Planning:CheckIn=00:00:01", "--Planning:TakeOverAfter=00:00:03"];

    [ReplicaFact]
    public async Task TwoReplicas_PlanOncePerInterval_AndTheSurvivorGoesOn()
    {
        await using var first = await BotProcess.StartAsync(Settings);
        await using var second = await first.StartReplicaAsync(Settings);
        await using var database = Database.Open(first.ConnectionString);
        await first.UntilSaidAsync("Planning is shared");
        await second.UntilSaidAsync("Planning is shared");
        await Task.Delay(TimeSpan.FromSeconds(Every));

        var together = await PlannedMeanwhileAsync(database);
        var replicas = await ReplicasAsync(database);
        await first.KillAsync();
        await Task.Delay(TimeSpan.FromSeconds(8));
        var alone = await PlannedMeanwhileAsync(database);
        var left = await ReplicasAsync(database);

        together.ShouldBeInRange(Rounds - 2, Rounds + 1, "each of two replicas by itself would plan twice as often");
        alone.ShouldBeInRange(Rounds - 2, Rounds + 1);
        (replicas, left).ShouldBe((2, 1));
        await Console.Error.WriteLineAsync($"planned {together} times with two replicas in {Every * Rounds} s, {alone} times after one was killed");
    }

    private static async Task<long> PlannedMeanwhileAsync(Database database)
    {
        var before = await PlannedAsync(database);
        await Task.Delay(TimeSpan.FromSeconds(Every * Rounds));
        return await PlannedAsync(database) - before;
    }

    private static Task<long> PlannedAsync(Database database) =>
        database.FindAsync<long>("select times_triggered from quartz_simple_triggers where trigger_name = 'PlanJob'", null, CancellationToken.None);

    private static Task<long> ReplicasAsync(Database database) =>
        database.FindAsync<long>("select count(*) from quartz_scheduler_state where sched_name = 'planning'", null, CancellationToken.None);
}
