using System.ComponentModel;
using System.Text.Json;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Journal;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Progress;

/// <summary>Takes down what people report on tasks. What is recorded belongs to the plan through its versions.</summary>
public sealed class ProgressSkills(Database database, PlanShelf shelf) : IProgressSource
{
    /// <summary>How long a report can be taken back.</summary>
    public static readonly TimeSpan UndoWindow = TimeSpan.FromMinutes(10);

    /// <summary>The kind of record that a report is in journal entries and the outbox.</summary>
    public const string RecordKind = "progress";

    private const string UndoOperation = "progress.undo";

    private readonly ProgressRepository _progress = new(database);
    private readonly ExtensionRepository _extensions = new(database);
    private readonly JournalBook _journal = new(database);
    private readonly PermissionDesk _permissions = new(shelf);
    private volatile ProgressReading? _read;

    /// <summary>Shows what will change. Work reported done counts as 100 percent, and a day that was not said is the day of asking.</summary>
    [Description("Prepares a report on a task for confirmation. Stores nothing.")]
    public async Task<ProgressPrepared> PrepareAsync(ProgressRequest request, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var state = request.State ?? (request.Percent switch { null => null, 100 => ProgressState.Done, 0 => ProgressState.NotStarted, _ => ProgressState.InProgress });
        var draft = new ProgressDraft(
            request.Task, state, request.Percent ?? (state == ProgressState.Done ? 100 : null), request.Note, request.Date ?? asker.Today);
        var before = request.Task is null ? null : (await ReadAsync(cancellationToken)).Of(request.Task);
        draft = draft with { Seen = before?.Version ?? 0, Product = before?.Product };
        var missing = draft.Errors(asker.Today).Where(error => error.Problem == FieldProblem.Missing).Select(error => error.Field).ToList();
        if (request.Task is null || Find(request.Task) is not var (plan, task))
            return new ProgressPrepared(request, draft, missing, null, null, null);
        return new ProgressPrepared(request, draft, missing, task, Citation.Of(plan, task.Evidence, task.Key), before)
        {
            Refusal = _permissions.RefuseTask(asker, DeedOf(before, state), plan, task),
        };
    }

    /// <summary>
    /// Stores a confirmed report with its audit entry and its outbox row, once for each operation id, and only onto what the
    /// person saw of the task.
    /// </summary>
    [Description("Stores a report on a task that the person has confirmed.")]
    public async Task<ProgressRecorded> RecordAsync(ProgressDraft draft, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentException.ThrowIfNullOrWhiteSpace(operationId);
        ArgumentNullException.ThrowIfNull(asker);
        if (draft.Errors(asker.Today) is { Count: > 0 } errors)
            return new ProgressRecorded.Invalid(errors);
        if (Find(draft.Task!) is not var (plan, task))
            return new ProgressRecorded.UnknownTask();

        // Where this is not what the person saw, nothing is stored, so it needs no transaction of its own.
        var before = await _progress.FindAsync(plan.Id.Value, task.Key.Value, cancellationToken);
        if (_permissions.RefuseTask(asker, DeedOf(before, draft.State), plan, task) is { } refusal)
            return new ProgressRecorded.NotPermitted(refusal);
        var entry = new ProgressEntry(
            plan.Id.Value, task.Key.Value, draft.State!.Value, draft.Percent, draft.Note, draft.On, asker.Id, asker.Name, asker.Now)
        {
            Product = draft.Product,
            Change = before is { State: ProgressState.Done } && draft.State != ProgressState.Done ? ProgressChange.Reopened : ProgressChange.Reported,
        };
        var body = JsonSerializer.Serialize(entry, JournalJson.Default.ProgressEntry);
        var write = new JournalWrite(
            "progress.record", operationId, RecordKind, ProgressRepository.RecordId(entry.PlanId, entry.TaskKey), body, asker, [new OutboxMessage("progress.recorded", 1, body)]);
        return await _journal.WriteAsync(write, (work, token) => ProgressRepository.SetAsync(entry, draft.Seen, work, token), cancellationToken) switch
        {
            JournalOutcome.Written => new ProgressRecorded.Stored(entry),
            JournalOutcome.AlreadyWritten => new ProgressRecorded.AlreadyStored(),
            JournalOutcome.Changed => await _progress.FindAsync(entry.PlanId, entry.TaskKey, cancellationToken) is { } latest
                ? new ProgressRecorded.ChangedMeanwhile(latest)
                : new ProgressRecorded.UnknownTask(),
            _ => new ProgressRecorded.NotWritable(),
        };
    }

    /// <summary>
    /// Takes back the person's own last report, once for each operation id: what stood before it stands again, under a new entry.
    /// Where nothing had been reported before, the task is not started.
    /// </summary>
    [Description("Takes back the person's own last report, within ten minutes.")]
    public async Task<ProgressUndone> UndoAsync(Asker asker, string operationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentException.ThrowIfNullOrWhiteSpace(operationId);
        if (await OperationRepository.IsDoneAsync(database, UndoOperation, operationId, cancellationToken))
            return new ProgressUndone.AlreadyUndone();
        if (await ProgressLastWord.OfAsync(asker.Id, database, cancellationToken) is not { } last
            || await _progress.FindAsync(last.RecordId, cancellationToken) is not { } row
            || last.Entry is not { Change: not ProgressChange.TakenBack } report)
        {
            return new ProgressUndone.NothingToUndo();
        }

        if (RefuseTo(Deed.ReportProgress, row, asker) is { } refusal)
            return new ProgressUndone.NotPermitted(refusal);
        if (asker.Now - report.ReportedAt > UndoWindow)
            return new ProgressUndone.TooLate(report);
        var history = await EntryRepository.HistoryAsync(database, RecordKind, last.RecordId, cancellationToken);
        if (history[^1] != last.Body)
            return new ProgressUndone.ChangedSince(row.Report);
        var entry = Restored(history, row, asker);
        var body = JsonSerializer.Serialize(entry, JournalJson.Default.ProgressEntry);
        var write = new JournalWrite(UndoOperation, operationId, RecordKind, last.RecordId, body, asker, [new OutboxMessage("progress.recorded", 1, body)]);
        return await _journal.WriteAsync(write, (work, token) => ProgressRepository.SetAsync(entry, row.Version, work, token), cancellationToken) switch
        {
            JournalOutcome.Written => new ProgressUndone.Done(report, entry),
            JournalOutcome.AlreadyWritten => new ProgressUndone.AlreadyUndone(),
            JournalOutcome.Changed => await _progress.FindAsync(last.RecordId, cancellationToken) is { } now
                ? new ProgressUndone.ChangedSince(now.Report)
                : new ProgressUndone.NothingToUndo(),
            _ => new ProgressUndone.NotWritable(),
        };
    }

    /// <summary>Everything that was reported on a task, oldest first; empty for a task that is in no plan.</summary>
    [Description("The reports on one task, oldest first.")]
    public async Task<IReadOnlyList<ProgressEntry>> HistoryAsync(TaskReference task, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(task);
        if (Find(task) is not var (plan, found))
            return [];
        var bodies = await EntryRepository.HistoryAsync(
            database, RecordKind, ProgressRepository.RecordId(plan.Id.Value, found.Key.Value), cancellationToken);
        return [.. bodies.Select(body => JsonSerializer.Deserialize(body, JournalJson.Default.ProgressEntry)!)];
    }

    /// <summary>
    /// What was last reported on the tasks of one plan, in force or not, by key; for tasks that are no longer in it by the key
    /// that <see cref="DroppedTask"/> names.
    /// </summary>
    public async Task<IReadOnlyDictionary<TaskKey, ReportedProgress>> OfPlanAsync(PlanId plan, CancellationToken cancellationToken) =>
        (await _progress.AllAsync(cancellationToken)).Where(pair => pair.Key.PlanId == plan.Value).ToDictionary(pair => new TaskKey(pair.Key.TaskKey), pair => pair.Value);

    /// <inheritdoc/>
    /// <remarks>While nothing was reported and no plan changed it is one and the same snapshot, by which answers made from it can be told to hold still.</remarks>
    public async Task<ProgressSnapshot> ReadAsync(CancellationToken cancellationToken)
    {
        var library = shelf.Current;
        var version = await database.AskAsync(ProgressReading.AskVersion(), cancellationToken) ?? "";
        if (_read is { } before && before.Holds(library, version))
            return before.Snapshot;
        var read = new ProgressReading(library, version, await _progress.AllAsync(cancellationToken), await _extensions.AllAsync(cancellationToken));
        _read = read;
        return read.Snapshot;
    }

    /// <summary>What stood before the last entry, said anew by who takes that back. The task's key is the one it has now.</summary>
    private static ProgressEntry Restored(IReadOnlyList<string> history, ProgressRow row, Asker asker)
    {
        var before = history.Count > 1
            ? JsonSerializer.Deserialize(history[^2], JournalJson.Default.ProgressEntry)!
            : new ProgressEntry(row.PlanId, row.TaskKey, ProgressState.NotStarted, null, null, asker.Today, asker.Id, asker.Name, asker.Now);
        return before with
        {
            PlanId = row.PlanId,
            TaskKey = row.TaskKey,
            PersonId = asker.Id,
            PersonName = asker.Name,
            ReportedAt = asker.Now,
            Change = ProgressChange.TakenBack,
        };
    }
    /// <summary>To say that work is not done which was reported done opens it again.</summary>
    private static Deed DeedOf(ReportedProgress? before, ProgressState? state) =>
        before is { State: ProgressState.Done } && state is not (null or ProgressState.Done) ? Deed.ReopenTask : Deed.ReportProgress;

    /// <summary>Why the person may not touch what was reported; a task that no plan in force has any more is its reporter's.</summary>
    private Refusal? RefuseTo(Deed deed, ProgressRow row, Asker asker) =>
        shelf.Current.Plans.FirstOrDefault(plan => plan.Id.Value == row.PlanId) is { } plan && plan.Tasks.FirstOrDefault(task => task.Key.Value == row.TaskKey) is { } task
            ? _permissions.RefuseTask(asker, deed, plan, task)
            : PermissionDesk.Refuse(asker, Deed.ReadPlans);

    private (Plan Plan, PlanTask Task)? Find(TaskReference reference) =>
        shelf.Current.FindBySource(reference.Source) is { } plan && plan.Tasks.FirstOrDefault(task => task.Key == reference.Key) is { } task
            ? (plan, task)
            : null;
}
