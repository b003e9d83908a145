using Assistant.Knowledge.Storage;
using Microsoft.Extensions.Options;
using Quartz;

namespace Assistant.Bot.Scheduling;

/// <summary>
/// Plans once for all replicas: a scheduler that those on one server share through its tables, so that each firing runs on one of them, and on another when that one
/// dies. It begins as soon as the database can be written; until then, and when it fails, everything else goes on.
/// </summary>
internal sealed partial class PlanningCluster(
    ISchedulerRuntime schedulers, Database database, IOptions<PlanningOptions> options, ILogger<PlanningCluster> logger) : BackgroundService
{
    /// <summary>The scheduler's name, which its rows in the database bear.</summary>
    public const string Name = "planning";

    /// <summary>What its tables' names begin with.</summary>
    private const string TablePrefix = "quartz_";

    /// <summary>For its own work, its check-in and its misfires at once; the job takes its connections elsewhere.</summary>
    private const int Connections = 4;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var source = database.CreateSource(Name, Connections);
        for (var wait = FirstWait; !stoppingToken.IsCancellationRequested; wait = wait * 2 < LongestWait ? wait * 2 : LongestWait)
        {
            try
            {
                await schedulers.Add(Name, quartz => Configure(quartz, source), cancellationToken: stoppingToken);
                LogBegun();
                await Task.Delay(Timeout.Infinite, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogWaits(failure.Message, wait);
                await Task.Delay(wait, stoppingToken);
            }
        }
    }

    /// <summary>Stops the scheduler before its connections go.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await schedulers.Remove(Name, waitForJobsToComplete: true, cancellationToken);
        }
        finally
        {
            await base.StopAsync(cancellationToken);
        }
    }

    private void Configure(IQuartzBuilder quartz, System.Data.Common.DbDataSource source)
    {
        var pace = options.Value;
        quartz.ConfigureScheduler(scheduler => scheduler.GenerateInstanceId = true);

        // A replica that starts keeps the others' rhythm, and mends a trigger that is in error.
        quartz.ConfigureOptions<QuartzOptions>(quartzOptions => quartzOptions.Scheduling.ScheduleTriggerRelativeToReplacedTrigger = true);
        quartz.UseDefaultThreadPool(1);
        quartz.UsePersistentStore(store =>
        {
            store.UsePostgres(data => data.DataSourceFactory = _ => source);
            store.ConfigureStore(settings =>
            {
                settings.TablePrefix = TablePrefix;
                settings.DbRetryInterval = pace.CheckIn;
                settings.MaxConsecutiveFireFailures = 0;
            });
            store.UseClustering(cluster => (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (pace.CheckIn, pace.TakeOverAfter));
        });
        quartz.Repeat<PlanJob>(pace.Every, recovers: true);
    }

    [LoggerMessage(LogLevel.Information, "Planning is shared with the other replicas from now on.")]
    private partial void LogBegun();

    [LoggerMessage(LogLevel.Warning, "Planning cannot be shared with the other replicas yet ({Why}); trying again in {Wait}.")]
    private partial void LogWaits(string why, TimeSpan wait);
}
