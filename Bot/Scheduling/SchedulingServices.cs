using Assistant.Bot.Channel;
using Assistant.Bot.Proactive;
using Assistant.Bot.Terminal;
using Quartz;

namespace Assistant.Bot.Scheduling;

/// <summary>Registers the few jobs; what is owed stands in the database, so that triggers need not.</summary>
internal static class SchedulingServices
{
    private static readonly TimeSpan PlanEvery = TimeSpan.FromMinutes(1);

    /// <summary>Adds them.</summary>
    public static IServiceCollection AddScheduling(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IReplyTransport>(new TerminalTransport(null));
        services.AddSingleton<Ticker>();
        services.AddHostedService<PlanListener>();
        services.AddProactive();
        var tick = configuration.GetValue<TimeSpan?>("Assistant:Tick") ?? new AssistantOptions().Tick;
        services.AddQuartz(quartz =>
        {
            Repeat<TickJob>(quartz, tick);
            Repeat<PlanJob>(quartz, PlanEvery);
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }

    private static void Repeat<TJob>(IQuartzBuilder quartz, TimeSpan interval)
        where TJob : IJob
    {
        quartz.AddJob<TJob>(job => job.WithIdentity(typeof(TJob).Name));
        quartz.AddTrigger(trigger => trigger.ForJob(typeof(TJob).Name).WithIdentity(typeof(TJob).Name).StartNow()
            .WithSimpleSchedule(schedule => schedule.WithInterval(interval).RepeatForever()));
    }
}
