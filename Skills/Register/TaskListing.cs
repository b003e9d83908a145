using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Answering;
using Assistant.Skills.Exporting;
using Assistant.Skills.Extensions;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Progress;

namespace Assistant.Skills.Register;

/// <summary>
/// Owes the outside every task of the plans in force, with how it stands. What was owed last is kept as a hash for each task, so that only what
/// differs is owed again: after a plan was read, corrected or withdrawn, after a report, when a later last day is granted, and when a last day passes. Several processes may do so at once.
/// </summary>
/// <param name="database">The journal's database.</param>
/// <param name="store">The plans.</param>
/// <param name="followUps">Where follow-ups are brought besides; when it changes, all of them are owed anew. Empty: nowhere.</param>
public sealed class TaskListing(Database database, PlanStore store, string followUps = "") : IDisposable
{
    /// <summary>The kind of message that says how a task stands; the body is a <see cref="ListedTask"/>.</summary>
    public const string Listed = "task.listed";

    /// <summary>The kind of message that says that a task is in no plan in force any more; the body is empty.</summary>
    public const string Dropped = "task.dropped";

    private const string RecordKind = "task";
    private const string DroppedForm = "";
    private const int Batch = 200;

    // Its own, for it must not take plans that are yet to be loaded for plans that are gone.
    private readonly PlanShelf _shelf = new();
    private readonly ProgressRepository _progress = new(database);
    private readonly ExtensionRepository _extensions = new(database);
    private (string Reports, DateOnly Day)? _seen;

    /// <summary>Whether messages about a record are about work that a meeting concluded.</summary>
    public static bool IsFollowUp(string recordId)
    {
        ArgumentNullException.ThrowIfNull(recordId);
        var end = recordId.LastIndexOf(ProgressRepository.Separator);
        return end > 0 && ConclusionPlan.IsSource(recordId[..end]);
    }

    /// <summary>Owes what has changed since the last time, by whichever process.</summary>
    /// <param name="now">The instant, in the office's offset.</param>
    /// <param name="cancellationToken">Cancels; what was not owed yet is owed the next time.</param>
    /// <returns>How many messages are owed anew.</returns>
    /// <exception cref="NotWritableException">Something has changed and cannot be stored.</exception>
    public async Task<int> OweAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var seen = (await ReportsAsync(cancellationToken), DateOnly.FromDateTime(now.DateTime));
        if (!await _shelf.RefreshAsync(store, cancellationToken) && _seen == seen)
            return 0;
        var known = (await database.QueryAsync<Row>("select plan_id as PlanId, task_key as TaskKey, form as Form from listed_tasks", null, cancellationToken))
            .ToDictionary(row => (row.PlanId, row.TaskKey), row => row.Form);
        var there = await TasksAsync(seen.Item2, cancellationToken);
        var gone = known.Where(task => task.Value != DroppedForm && !there.ContainsKey(task.Key))
            .Select(task => new Change(task.Key.PlanId, task.Key.TaskKey, DroppedForm, new OutboxMessage(Dropped, 1, "{}")));
        var changes = there.Select(task => new Change(task.Key.PlanId, task.Key.TaskKey, Form(task.Key.PlanId, task.Value), new OutboxMessage(Listed, 1, task.Value)))
            .Where(task => known.GetValueOrDefault((task.PlanId, task.TaskKey)) != task.Form)
            .Concat(gone);
        var owed = 0;
        foreach (var some in changes.Chunk(Batch))
            owed += await OweAsync(some, now, cancellationToken);
        _seen = seen;
        return owed;
    }

    /// <inheritdoc/>
    public void Dispose() => _shelf.Dispose();

    private async Task<int> OweAsync(IReadOnlyList<Change> changes, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var owed = 0;
        await using var work = await database.BeginAsync(cancellationToken);
        foreach (var change in changes)
        {
            var isNew = await work.ExecuteAsync(
                """
                insert into listed_tasks (plan_id, task_key, form) values (@PlanId, @TaskKey, @Form)
                on conflict (plan_id, task_key) do update set form = excluded.form where listed_tasks.form <> excluded.form
                """,
                new { change.PlanId, change.TaskKey, change.Form },
                cancellationToken) == 1;

            // Another process may have been faster.
            if (isNew)
                await OutboxRepository.AddAsync(RecordKind, ProgressRepository.RecordId(change.PlanId, change.TaskKey), change.Message, now, work, cancellationToken);
            owed += isNew ? 1 : 0;
        }

        await work.CommitAsync(cancellationToken);
        return owed;
    }

    private async Task<string> ReportsAsync(CancellationToken cancellationToken) =>
        (await database.FindAsync<string>(
            "select count(*) || ' ' || coalesce(max(number), 0) from journal_entries where record_kind in (@Progress, @Extension)",
            new { Progress = ProgressSkills.RecordKind, Extension = ExtensionSkills.RecordKind },
            cancellationToken))!;

    private async Task<Dictionary<(string PlanId, string TaskKey), string>> TasksAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var reports = await _progress.AllAsync(cancellationToken);
        var extensions = ExtensionSnapshot.Of(await _extensions.AllAsync(cancellationToken), _shelf.Current);
        return _shelf.Current.Plans.SelectMany(plan => plan.Tasks.Select(task => (plan, task))).ToDictionary(
            each => (each.plan.Id.Value, each.task.Key.Value),
            each => Body(each.plan, each.task, extensions.LastDay(each.plan, each.task), reports.GetValueOrDefault((each.plan.Id.Value, each.task.Key.Value)), today));
    }

    private static string Body(Plan plan, PlanTask task, DateOnly? lastDay, ReportedProgress? report, DateOnly today) => JsonSerializer.Serialize(
        new ListedTask(
            plan.Document ?? plan.Title,
            task.Key.Value,
            task.Title,
            task.Leads,
            task.Coordinators,
            lastDay,
            task.Schedule.Text,
            TaskStanding.Of(lastDay is { } day ? LastDay.Seen(day, today) : null, report) switch
            {
                TaskStanding.OnSchedule => RegisterState.OnSchedule,
                TaskStanding.Behind => RegisterState.Behind,
                TaskStanding.Paused => RegisterState.Paused,
                TaskStanding.DoneInTime => RegisterState.DoneOnTime,
                TaskStanding.DoneLate => RegisterState.DoneLate,
                _ => RegisterState.NotStarted,
            },
            report?.Percent,
            report?.Note,
            task.Products,
            report?.Product)
        {
            Concluded = ConclusionPlan.Is(plan) ? task.Evidence.Quote : null,
        },
        JournalJson.Default.ListedTask);

    private string Form(string planId, string body) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ConclusionPlan.IsSource(planId) ? body + followUps : body)));

    private sealed record Change(string PlanId, string TaskKey, string Form, OutboxMessage Message);

    private sealed record Row
    {
        public string PlanId { get; init; } = "";

        public string TaskKey { get; init; } = "";

        public string Form { get; init; } = "";
    }
}
