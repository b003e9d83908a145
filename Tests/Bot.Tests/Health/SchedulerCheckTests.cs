using Assistant.Bot.Health;
using Assistant.Bot.Scheduling;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Quartz;

namespace Assistant.Bot.Tests.Health;

public sealed class SchedulerCheckTests
{
    [Fact]
    public async Task ATickThatHangs_IsSoonDegraded_AndASchedulerThatStandsStillUnhealthy()
    {
        var clock = new AheadClock();
        using var tick = new SemaphoreSlim(0);
        using var begun = new SemaphoreSlim(0);
        await using var schedulers = QuartzSchedulerBuilder.Create(quartz =>
        {
            quartz.UseTimeProvider(clock);
            quartz.AddJob(nameof(TickJob), async () =>
            {
                begun.Release();
                await tick.WaitAsync();
            });
            quartz.AddTrigger(trigger => trigger.ForJob(nameof(TickJob)).WithIdentity(nameof(TickJob)).StartNow().WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromHours(1)).RepeatForever()));
        }).Build();
        var scheduler = await schedulers.GetScheduler();
        await scheduler.Start();
        await begun.WaitAsync();
        var check = new SchedulerCheck(schedulers, Options.Create(new AssistantOptions()));

        var atFirst = await check.CheckHealthAsync(new HealthCheckContext());
        clock.Ahead = TimeSpan.FromMinutes(5);
        var later = await check.CheckHealthAsync(new HealthCheckContext());
        tick.Release();
        await scheduler.Standby();
        var standing = await check.CheckHealthAsync(new HealthCheckContext());

        atFirst.Status.ShouldBe(HealthStatus.Healthy);
        later.Status.ShouldBe(HealthStatus.Degraded);
        standing.Status.ShouldBe(HealthStatus.Unhealthy);
    }

    private sealed class AheadClock : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
    }
}
