using System.ComponentModel;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Notices;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Extensions;

/// <summary>Takes down what the unit's head or the leadership decides on requests for later last days. Nobody decides on their own.</summary>
public sealed class ExtensionDecisions(Database database, PlanShelf shelf, ExtensionSkills extensions)
{
    private const string DecideOperation = "extension.decide";

    private readonly ExtensionRepository _extensions = new(database);
    private readonly JournalBook _journal = new(database);
    private readonly PermissionDesk _permissions = new(shelf);

    /// <summary>Shows what would be decided; where no task is named, the one request that the person may decide on.</summary>
    [Description("Prepares a decision on a request for a later last day for confirmation. Stores nothing.")]
    public async Task<DecisionPrepared> PrepareAsync(DecideExtensionRequest request, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        if (request.Task is not null)
        {
            if (PlanTasks.Find(shelf.Current, request.Task) is not var (plan, task))
                return new DecisionPrepared(request, null, null);
            var known = await _extensions.OfTaskAsync(plan.Id.Value, task.Key.Value, cancellationToken);
            return known.Open is { } open
                ? Prepared(request, request.Decision, request.Reason, extensions.ListingFor(asker, open, plan, task), asker)
                : new DecisionPrepared(request, null, null) { LastDecided = known.LastDecided };
        }

        var words = Folding.FoldToWords(request.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var candidates = await extensions.ListAsync(new ExtensionsRequest(null), asker, cancellationToken) switch
        {
            ExtensionsListed listed => listed.Open.Where(listing => listing.MayDecide && Says(listing.Task.Title, words)).ToList(),
            _ => [],
        };
        return candidates is [var only]
            ? Prepared(request, request.Decision, request.Reason, only, asker)
            : new DecisionPrepared(request, null, null) { Candidates = candidates };
    }

    /// <summary>Shows a drafted decision again over the request as it is now.</summary>
    /// <returns>Null when the request is gone.</returns>
    public async Task<DecisionPrepared?> PrepareAsync(DecisionDraft draft, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(asker);
        if (await _extensions.FindAsync(draft.ExtensionId, cancellationToken) is not { } extension || PlanTasks.Of(shelf.Current, extension) is not var (plan, task))
            return null;
        var request = new DecideExtensionRequest(new TaskReference(plan.Source, task.Key), null, draft.Decision ?? ExtensionDecision.Granted, draft.Reason);
        return extension.State == ExtensionState.Asked
            ? Prepared(request, draft.Decision, draft.Reason, extensions.ListingFor(asker, extension, plan, task), asker)
            : new DecisionPrepared(request, null, null) { LastDecided = extension };
    }

    /// <summary>Stores a confirmed decision with its audit entry, and what who asked is owed to be told, once for each operation id, and only on the request that the person saw.</summary>
    [Description("Stores a decision on a request for a later last day that the person has confirmed.")]
    public async Task<ExtensionDecided> DecideAsync(DecisionDraft draft, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentException.ThrowIfNullOrWhiteSpace(operationId);
        ArgumentNullException.ThrowIfNull(asker);
        if (await OperationRepository.IsDoneAsync(database, DecideOperation, operationId, cancellationToken))
            return new ExtensionDecided.AlreadyStored();
        if (await _extensions.FindAsync(draft.ExtensionId, cancellationToken) is not { } extension || PlanTasks.Of(shelf.Current, extension) is not var (plan, task))
            return new ExtensionDecided.Unknown();
        if (_permissions.RefuseTask(asker, Deed.DecideExtension, plan, task, extension.PersonId) is { } refusal)
            return new ExtensionDecided.NotPermitted(refusal);
        if (extension.State != ExtensionState.Asked || extension.Version != draft.Seen)
            return new ExtensionDecided.ClosedMeanwhile(extension);
        if (draft.Errors() is { Count: > 0 } errors)
            return new ExtensionDecided.Invalid(errors);
        var granted = draft.Decision == ExtensionDecision.Granted;
        var decided = extension with
        {
            State = granted ? ExtensionState.Granted : ExtensionState.Refused,
            Verdict = new ExtensionVerdict(asker.Id, asker.Name, asker.Today, asker.Now, string.IsNullOrWhiteSpace(draft.Reason) ? null : draft.Reason.Trim()),
            Version = extension.Version + 1,
        };
        var told = new NoticeContent.ExtensionDecided(
            decided.Id, plan.Document, task.Key.Value, task.Title, granted, granted ? decided.To : decided.From, decided.To, decided.Verdict.Reason, asker.Name);
        return await _journal.WriteAsync(ExtensionSkills.Write(DecideOperation, operationId, decided, asker), StoreAsync, cancellationToken) switch
        {
            JournalOutcome.Written => new ExtensionDecided.Stored(decided),
            JournalOutcome.AlreadyWritten => new ExtensionDecided.AlreadyStored(),
            JournalOutcome.Changed => await _extensions.FindAsync(extension.Id, cancellationToken) is { } now ? new ExtensionDecided.ClosedMeanwhile(now) : new ExtensionDecided.Unknown(),
            _ => new ExtensionDecided.NotWritable(),
        };

        async Task<bool> StoreAsync(UnitOfWork work, CancellationToken token)
        {
            if (!await ExtensionRepository.CloseAsync(decided, work, token))
                return false;
            await NoticeBook.OweAsync([new Notice(extension.PersonId, told, asker.Now)], work, token);
            return true;
        }
    }

    /// <summary>Whether a request still waits, and for that person among others.</summary>
    public async Task<bool> AwaitsAsync(string id, Asker person, CancellationToken cancellationToken) =>
        await _extensions.FindAsync(id, cancellationToken) is { State: ExtensionState.Asked } extension && PlanTasks.Of(shelf.Current, extension) is var (plan, task)
            && extensions.ListingFor(person, extension, plan, task).MayDecide;

    private DecisionPrepared Prepared(Request request, ExtensionDecision? decision, string? reason, ExtensionListing listing, Asker asker) =>
        new(request, new DecisionDraft(listing.Extension.Id, listing.Extension.Version, decision, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim()), listing)
        {
            Refusal = _permissions.RefuseTask(asker, Deed.DecideExtension, listing.Plan, listing.Task, listing.Extension.PersonId),
        };

    private static bool Says(string title, string[] words) =>
        words.Length == 0 || (Folding.FoldToWords(title).Split(' ').ToHashSet(StringComparer.Ordinal) is var said && Array.TrueForAll(words, said.Contains));
}
