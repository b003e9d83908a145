using System.Diagnostics;
using Assistant.Testing;
using Assistant.Testing.Graph;

namespace Assistant.EndToEnd.Tests.Graph;

/// <summary>The real program is killed (SIGKILL) when Planner has made a task and the answer is on its way: the moment at which nothing here knows of it.</summary>
public sealed class FollowUpThroughAKillTests
{
    private const string Site = "contoso.sharepoint.com:/sites/van-phong";
    private const string Mailbox = "lich@contoso.vn";
    private const string Receipt = "Đã ghi sổ";
    private const int Tries = 4;

    private static readonly TimeSpan AnswerTakes = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    [NeedsGraphDescription]
    public async Task FollowUp_KilledBetweenTheMakingOfItsTaskAndTheKeepingOfItsId_IsThereOnce()
    {
        await using var graph = await GraphDouble.StartAsync();
        graph.AddSite(Site);
        graph.AddMailbox(Mailbox);
        graph.Faults.Next(new GraphFault.Delayed(AnswerTakes), "POST", "/planner/tasks");
        await using var bot = await BotProcess.StartAsync(
            $"--Graph:Endpoint={graph.Endpoint}", $"--Graph:Authority={graph.Authority}", "--Graph:TenantId=tenant", "--Graph:ClientId=client", "--Graph:ClientSecret=secret",
            $"--Graph:Site={Site}", $"--Graph:Calendar={Mailbox}", $"--Graph:PlannerPlan={graph.AddPlannerPlan("Việc sau họp")}", "--Graph:ReadEvery=00:00:01",
            "--Outbox:Lease=00:01:00", "--Outbox:Parallel=8");
        await using var journal = new OfficeJournal(bot.ConnectionString);
        await LogAsync(bot.Person("clerk"));

        await UntilAsync(() => Task.FromResult(graph.PlannerTasks.Count == 1), bot);
        await bot.KillAndRestartAsync(clock: TimeSpan.FromMinutes(2));
        await UntilAsync(async () => await journal.OutboxAsync("pending") == 0, bot);

        await graph.UntilQuietAsync(new CancellationTokenSource(Patience).Token);

        graph.PlannerTasks.ShouldHaveSingleItem()["title"]!.GetValue<string>().ShouldStartWith("Lập dự toán nhà xe [KL-");
        graph.Requests.Count(request => request is { Method: "POST" } && request.Path.EndsWith("/planner/tasks", StringComparison.Ordinal)).ShouldBe(1);
        graph.Requests.ShouldContain(request => request.Method == "PATCH" && request.Path.Contains("/planner/tasks/"), "the next start found the task and changed it");
        (await journal.OutboxAsync("parked")).ShouldBe(0);
        graph.Violations.ShouldBeEmpty();
    }

    /// <summary>The first turns of a process on a busy machine may take too long, and are to be said again.</summary>
    private static async Task LogAsync(PersonInChannel clerk)
    {
        var said = "";
        for (var tried = 0; tried < Tries && !said.Contains(Receipt, StringComparison.Ordinal); tried++)
        {
            await clerk.SayAsync(
                "ghi cuộc họp giao ban tuần, 8h đến 10h ngày 20/11/2026, trực tuyến. Kết luận: giao Phòng Kế hoạch - Tài chính lập dự toán nhà xe trước 30/12/2027.");
            said = await clerk.TextAsync("đồng ý");
        }

        said.ShouldContain(Receipt);
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo, BotProcess bot)
    {
        for (var waited = Stopwatch.StartNew(); !await isSo(); await Task.Delay(TimeSpan.FromMilliseconds(50)))
        {
            if (waited.Elapsed > Patience)
                throw new TimeoutException($"The work stands still.\n{bot.Log}");
        }
    }
}
