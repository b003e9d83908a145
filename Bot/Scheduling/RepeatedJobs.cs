using Quartz;

namespace Assistant.Bot.Scheduling;

/// <summary>Declares a job that runs over and over. What was missed is made up for once, at once.</summary>
internal static class RepeatedJobs
{
    /// <summary>Declares it, under its own name.</summary>
    /// <param name="quartz">The scheduler.</param>
    /// <param name="interval">How often.</param>
    /// <param name="recovers">Whether another replica runs it again where one died in the middle of it.</param>
    public static void Repeat<TJob>(this IQuartzBuilder quartz, TimeSpan interval, bool recovers = false)
        where TJob : IJob
    {
        quartz.AddJob<TJob>(job => job.WithIdentity(typeof(TJob).Name).RequestRecovery(recovers));
        quartz.AddTrigger(trigger => trigger.ForJob(typeof(TJob).Name).WithIdentity(typeof(TJob).Name).StartNow()
            .WithSimpleSchedule(schedule => schedule.WithInterval(interval).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithExistingCount)));
    }
}
