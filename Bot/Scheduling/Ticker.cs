using System.Collections.Concurrent;
using Assistant.Bot.Channel;
using Assistant.Bot.Intake;
using Assistant.Bot.Outbox;
using Assistant.Bot.Proactive;
using Assistant.Bot.Telemetry;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Scheduling;

/// <summary>Looks at what is owed and sends it. Missing a tick costs nothing: the next one finds the same rows.</summary>
internal sealed partial class Ticker(
    TurnPipeline turns, TurnStore turnStore, MessageSender messages, OwedReminders reminders, OwedNotices notices, NewPeople newPeople, ReminderPlanner planner, IntakeDelivery intake, IntakeStore intakes, OutboxLoop outbox, PlanShelf shelf, PlanStore plans, Database database, DatabaseMetrics failures, TimeProvider clock, ILogger<Ticker> logger)
{
    private readonly ConcurrentDictionary<string, bool> _underWay = new(StringComparer.Ordinal);

    /// <summary>
    /// Has the outbox looked at; sends unsent answers, due reminders, notices, and the cards of files that were read meanwhile, side by side. Work that an
    /// earlier tick is still about is left to that one: it finds what is new as well.
    /// </summary>
    public Task TickAsync(CancellationToken cancellationToken)
    {
        outbox.Wake();
        return Task.WhenAll(
            AloneAsync("answers", turns.SendOwedAsync, cancellationToken),
            AloneAsync("reminders", token => messages.SendDueAsync(reminders, token), cancellationToken),
            AloneAsync("notices", token => messages.SendDueAsync(notices, token), cancellationToken),
            AloneAsync("first contacts", newPeople.MeetAsync, cancellationToken),
            AloneAsync("files", intake.SendOwedAsync, cancellationToken));
    }

    /// <summary>Takes up changed plans: each replica holds them itself.</summary>
    public Task TakeUpPlansAsync(CancellationToken cancellationToken) => GuardAsync("plans", token => shelf.RefreshAsync(plans, token), cancellationToken);

    /// <summary>Takes up changed plans and brings what is owed in line with them; forgets what is long done. One replica does it for all.</summary>
    public async Task PlanAsync(CancellationToken cancellationToken)
    {
        await TakeUpPlansAsync(cancellationToken);
        await GuardAsync("planning", token => planner.PlanAsync(clock.GetUtcNow(), token), cancellationToken);
        await GuardAsync("forgetting", turnStore.ForgetOldAsync, cancellationToken);
        await GuardAsync("forgetting files", intakes.ForgetOldAsync, cancellationToken);
    }

    private async Task AloneAsync(string work, Func<CancellationToken, Task> action, CancellationToken cancellationToken)
    {
        if (!_underWay.TryAdd(work, true))
            return;
        try
        {
            await GuardAsync(work, action, cancellationToken);
        }
        finally
        {
            _underWay.TryRemove(work, out _);
        }
    }

    private async Task GuardAsync(string work, Func<CancellationToken, Task> action, CancellationToken cancellationToken)
    {
        try
        {
            await action(cancellationToken);
        }
        catch (Exception failure) when (failure is NotWritableException || database.IsUnreachable(failure))
        {
            failures.Failed(failure);
            LogWaits(work, failure.Message);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            failures.Failed(failure);

            // One kind of work that fails must not keep the others from being done; the next tick tries again.
            LogFailed(failure, work);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The scheduled work \"{Work}\" waits: {Why}")]
    private partial void LogWaits(string work, string why);

    [LoggerMessage(LogLevel.Error, "The scheduled work \"{Work}\" failed; the next tick tries again.")]
    private partial void LogFailed(Exception failure, string work);
}
