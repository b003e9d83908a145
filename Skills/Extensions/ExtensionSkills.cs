using System.ComponentModel;
using System.Text.Json;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Notices;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Extensions;

/// <summary>Takes down requests for a later last day of a task, and lists them. The plan itself stays as it is: both days are kept.</summary>
public sealed class ExtensionSkills(Database database, PlanShelf shelf, IUnitNames units, ExtensionDeciders deciders)
{
    internal const string RecordKind = "extension";

    private const string AskOperation = "extension.ask";
    private const string WithdrawOperation = "extension.withdraw";

    /// <summary>How long a person's own requests are listed after they were decided.</summary>
    private static readonly TimeSpan DecidedLately = TimeSpan.FromDays(30);

    private readonly ExtensionRepository _extensions = new(database);
    private readonly ProgressRepository _progress = new(database);
    private readonly JournalBook _journal = new(database);
    private readonly PermissionDesk _permissions = new(shelf);

    /// <summary>Shows what would be asked, with the last day in force.</summary>
    [Description("Prepares a request for a later last day of a task for confirmation. Stores nothing.")]
    public async Task<ExtensionPrepared> PrepareAsync(ExtendRequest request, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var draft = new ExtensionDraft(request.Task, request.To, string.IsNullOrWhiteSpace(request.Reason) ? null : request.Reason.Trim());
        if (PlanTasks.Find(shelf.Current, request.Task) is not var (plan, task))
            return new ExtensionPrepared(request, draft, null, null, ExtensionHistory.None);
        var known = await _extensions.OfTaskAsync(plan.Id.Value, task.Key.Value, cancellationToken);
        return new ExtensionPrepared(request, draft with { Seen = known.LastDay(task.Schedule) }, task, Citation.Of(plan, task.ScheduleEvidence ?? task.Evidence, task.Key), known)
        {
            Obstacle = await ObstacleAsync(plan, task, cancellationToken),
            Refusal = _permissions.RefuseTask(asker, Deed.AskExtension, plan, task),
        };
    }

    /// <summary>
    /// Stores a confirmed request with its audit entry, and what those who may decide on it are owed to be told, once for each operation id, only
    /// onto the last day that the person saw, and only where none is open about the same task.
    /// </summary>
    [Description("Stores a request for a later last day that the person has confirmed.")]
    public async Task<ExtensionAsked> AskAsync(ExtensionDraft draft, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentException.ThrowIfNullOrWhiteSpace(operationId);
        ArgumentNullException.ThrowIfNull(asker);
        if (await OperationRepository.IsDoneAsync(database, AskOperation, operationId, cancellationToken))
            return new ExtensionAsked.AlreadyStored();
        if (PlanTasks.Find(shelf.Current, draft.Task) is not var (plan, task))
            return draft.Task is null ? new ExtensionAsked.Invalid(draft.Errors(asker.Today)) : new ExtensionAsked.UnknownTask();
        if (_permissions.RefuseTask(asker, Deed.AskExtension, plan, task) is { } refusal)
            return new ExtensionAsked.NotPermitted(refusal);
        if (await ObstacleAsync(plan, task, cancellationToken) is { } obstacle)
            return new ExtensionAsked.Impossible(obstacle);
        var known = await _extensions.OfTaskAsync(plan.Id.Value, task.Key.Value, cancellationToken);
        var inForce = known.LastDay(task.Schedule)!.Value;
        if (known.Open is { } open)
            return new ExtensionAsked.OpenAlready(open);
        if (draft.Seen != inForce)
            return new ExtensionAsked.ChangedMeanwhile(inForce);
        if (draft.Errors(asker.Today) is { Count: > 0 } errors)
            return new ExtensionAsked.Invalid(errors);
        var extension = new Extension(
            Guid.CreateVersion7(asker.Now).ToString("N"), plan.Id.Value, task.Key.Value, task.Schedule.LastDay!.Value, inForce, draft.To!.Value,
            draft.Reason!.Trim(), asker.Id, asker.Name, asker.HomeUnit?.Name, asker.Now);
        var notices = await deciders.NoticesAsync(extension, plan, task, asker, cancellationToken);
        return await _journal.WriteAsync(Write(AskOperation, operationId, extension, asker), StoreAsync, cancellationToken) switch
        {
            JournalOutcome.Written => new ExtensionAsked.Stored(extension),
            JournalOutcome.AlreadyWritten => new ExtensionAsked.AlreadyStored(),
            JournalOutcome.Changed => await OvertakenAsync(plan, task, cancellationToken),
            _ => new ExtensionAsked.NotWritable(),
        };

        async Task<bool> StoreAsync(UnitOfWork work, CancellationToken token)
        {
            if (!await ExtensionRepository.AddAsync(extension, work, token))
                return false;
            await NoticeBook.OweAsync(notices, work, token);
            return true;
        }
    }

    /// <summary>Takes back the person's own open request, once for each operation id.</summary>
    /// <param name="id">The request.</param>
    /// <param name="operationId">The id of the confirmed card.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="cancellationToken">Cancels; nothing is stored then.</param>
    [Description("Takes back the person's own request for a later last day, while it is not decided.")]
    public async Task<ExtensionWithdrawn> WithdrawAsync(string id, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(operationId);
        ArgumentNullException.ThrowIfNull(asker);
        if (await OperationRepository.IsDoneAsync(database, WithdrawOperation, operationId, cancellationToken))
            return new ExtensionWithdrawn.AlreadyDone();
        if (await _extensions.FindAsync(id, cancellationToken) is not { } extension || !extension.IsOf(asker))
            return new ExtensionWithdrawn.Unknown();
        if (PlanTasks.Of(shelf.Current, extension) is var (plan, task) && _permissions.RefuseTask(asker, Deed.AskExtension, plan, task, extension.PersonId) is { } refusal)
            return new ExtensionWithdrawn.NotPermitted(refusal);
        if (extension.State != ExtensionState.Asked)
            return new ExtensionWithdrawn.ClosedMeanwhile(extension);
        var withdrawn = extension with { State = ExtensionState.Withdrawn, Version = extension.Version + 1 };
        return await _journal.WriteAsync(
            Write(WithdrawOperation, operationId, withdrawn, asker), (work, token) => ExtensionRepository.CloseAsync(withdrawn, work, token), cancellationToken) switch
        {
            JournalOutcome.Written => new ExtensionWithdrawn.Done(withdrawn),
            JournalOutcome.AlreadyWritten => new ExtensionWithdrawn.AlreadyDone(),
            JournalOutcome.Changed => await _extensions.FindAsync(id, cancellationToken) is { } now ? new ExtensionWithdrawn.ClosedMeanwhile(now) : new ExtensionWithdrawn.Unknown(),
            _ => new ExtensionWithdrawn.NotWritable(),
        };
    }

    /// <summary>The open requests that a person may see: their own, and those about tasks that they may ask or decide for; beside them what was decided on their own.</summary>
    [Description("Lists the requests for later last days that wait for a decision.")]
    public async Task<SkillResult> ListAsync(ExtensionsRequest request, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        if (asker.Standing is Standing.Unlisted)
            return new NotPermitted(request, new Refusal.NotListed(Deed.AskExtension));
        var library = shelf.Current;
        var seen = (await _extensions.AllAsync(cancellationToken))
            .Select(extension => PlanTasks.Of(library, extension) is var (plan, task) ? ListingFor(asker, extension, plan, task) : null).OfType<ExtensionListing>()
            .Where(listing => request.Unit is not { } unit || listing.Task.Leads.Any(lead => units.SameUnit(lead, listing.Plan, unit)))
            .ToList();
        return new ExtensionsListed(
            request,
            [.. seen.Where(listing => listing.Extension.State == ExtensionState.Asked && (listing.MayDecide || listing.Extension.IsOf(asker) || MayAsk(asker, listing)))],
            [.. seen.Where(listing => listing.Extension is { Verdict: { } verdict } && listing.Extension.IsOf(asker) && asker.Now - verdict.At < DecidedLately)
                .OrderByDescending(listing => listing.Extension.Verdict!.At)]);
    }

    /// <summary>A request as a person sees it.</summary>
    internal ExtensionListing ListingFor(Asker asker, Extension extension, Plan plan, PlanTask task) =>
        new(extension, plan, task, _permissions.RefuseTask(asker, Deed.DecideExtension, plan, task, extension.PersonId) is null);

    /// <summary>What is stored of one step of a request. The outside is told of the task with its last day in force, not of requests.</summary>
    internal static JournalWrite Write(string operation, string operationId, Extension extension, Asker asker) =>
        new(operation, operationId, RecordKind, extension.Id, JsonSerializer.Serialize(extension, JournalJson.Default.Extension), asker, []);

    private bool MayAsk(Asker asker, ExtensionListing listing) => _permissions.RefuseTask(asker, Deed.AskExtension, listing.Plan, listing.Task) is null;

    private async Task<ExtensionObstacle?> ObstacleAsync(Plan plan, PlanTask task, CancellationToken cancellationToken) => task.Schedule switch
    {
        Schedule.Continuous => ExtensionObstacle.Continuous,
        { LastDay: null } => ExtensionObstacle.NoLastDay,
        _ => await _progress.FindAsync(plan.Id.Value, task.Key.Value, cancellationToken) is { State: ProgressState.Done } ? ExtensionObstacle.Done : null,
    };

    /// <summary>Why a request could not be stored that could be a moment ago.</summary>
    private async Task<ExtensionAsked> OvertakenAsync(Plan plan, PlanTask task, CancellationToken cancellationToken)
    {
        var known = await _extensions.OfTaskAsync(plan.Id.Value, task.Key.Value, cancellationToken);
        return known.Open is { } open ? new ExtensionAsked.OpenAlready(open) : new ExtensionAsked.ChangedMeanwhile(known.LastDay(task.Schedule)!.Value);
    }
}
