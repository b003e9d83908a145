using Assistant.Bot.Channel;
using Assistant.Bot.Proactive;
using Assistant.Bot.Terminal;
using Assistant.Knowledge.Storage;
using Quartz;

namespace Assistant.Bot.Scheduling;

/// <summary>Registers the few jobs; what is owed stands in the database, so that triggers need not.</summary>
internal static class SchedulingServices
{
    private static readonly TimeSpan TakeUpEvery = TimeSpan.FromMinutes(1);

    /// <summary>Adds them.</summary>
    public static IServiceCollection AddScheduling(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IReplyTransport>(new TerminalTransport(null));
        services.AddSingleton<Ticker>();
        services.AddHostedService<PlanListener>();
        services.AddProactive();
        services.AddOptions<PlanningOptions>().Bind(configuration.GetSection("Planning"))
            .Validate(pace => pace.Every >= TimeSpan.FromSeconds(1), "Planning:Every must be a second or longer.")
            .Validate(pace => pace.CheckIn >= TimeSpan.FromSeconds(1), "Planning:CheckIn must be a second or longer.")
            .Validate(pace => pace.TakeOverAfter >= pace.CheckIn, "Planning:TakeOverAfter must be no shorter than Planning:CheckIn.")
            .ValidateOnStart();
        var tick = configuration.GetValue<TimeSpan?>("Assistant:Tick") ?? new AssistantOptions().Tick;
        var isShared = Database.IsServer(configuration.GetConnectionString("Journal"));
        services.AddQuartz(quartz =>
        {
            quartz.Repeat<TickJob>(tick);
            if (isShared)
                quartz.Repeat<TakeUpJob>(TakeUpEvery);
            else
                quartz.Repeat<PlanJob>(configuration.GetValue<TimeSpan?>("Planning:Every") ?? new PlanningOptions().Every);
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);

        // After the scheduler's own service, so that it stops before it.
        if (isShared)
            services.AddHostedService<PlanningCluster>();
        return services;
    }
}
