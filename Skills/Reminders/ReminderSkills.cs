using System.ComponentModel;
using System.Text.Json;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Notices;
using Assistant.Skills.Reminders.Planning;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Reminders;

/// <summary>Sets, lists and cancels reminders. Sending them is the scheduler's: see <see cref="ReminderLedger"/>.</summary>
/// <param name="database">The journal's database.</param>
/// <param name="shelf">The plans in force.</param>
/// <param name="planner">What reminders owe.</param>
/// <param name="people">The directory.</param>
public sealed class ReminderSkills(Database database, PlanShelf shelf, ReminderPlanner planner, IPeople people)
{
    private const string RecordKind = "reminder";
    private const string CancelOperation = "reminder.cancel";

    private readonly ReminderRepository _reminders = new(database);
    private readonly JournalBook _journal = new(database);
    private readonly PersonalConversations _conversations = new(database);

    /// <summary>Shows what would be set. Where neither unit nor task nor words were said, the asker's own unit is meant.</summary>
    [Description("Prepares a one-off reminder, or a standing one before each deadline, for confirmation. Stores nothing.")]
    public async Task<ReminderPrepared> PrepareAsync(RemindRequest request, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var named = request.Unit is not null || request.Task is not null || !string.IsNullOrWhiteSpace(request.Text);
        var listed = await people.AllAsync(cancellationToken);
        var draft = new ReminderDraft(request.Text, request.At, request.Before, named || request.At is not null ? request.Unit : asker.Unit, request.Task)
        {
            Every = request.Every,
            Audience = Reachable(request.Audience, listed),
        };
        var errors = Errors(draft, asker, listed);
        var forecast = errors.Count == 0
            ? await planner.ForeseeAsync(ReminderOf(draft, asker, "", default), asker.Now, cancellationToken)
            : Forecast.Nothing;
        return new ReminderPrepared(request, draft, errors, forecast.Upcoming)
        {
            NextList = forecast.NextList,
            Recipients = forecast.Recipients,
            Refusal = Refuse(draft, asker),
        };
    }

    /// <summary>Stores a confirmed reminder together with the messages it owes, once for each operation id.</summary>
    /// <param name="draft">What was confirmed.</param>
    /// <param name="operationId">The id of the confirmed card.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="conversation">Where it is asked for: an opaque key. The asker is reminded there, too, as long as the assistant meets the asker nowhere alone.</param>
    /// <param name="language">The language to send it in.</param>
    /// <param name="cancellationToken">Cancels; nothing is stored then.</param>
    [Description("Stores a reminder that the person has confirmed.")]
    public async Task<ReminderSet> SetAsync(
        ReminderDraft draft, string operationId, Asker asker, string conversation, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentException.ThrowIfNullOrWhiteSpace(operationId);
        ArgumentException.ThrowIfNullOrWhiteSpace(conversation);
        ArgumentNullException.ThrowIfNull(asker);
        if (Refuse(draft, asker) is { } refusal)
            return new ReminderSet.NotPermitted(refusal);
        if (Errors(draft, asker, await people.AllAsync(cancellationToken)) is { Count: > 0 } errors)
            return new ReminderSet.Invalid(errors);
        var reminder = ReminderOf(draft, asker, conversation, language);
        if (reminder.Audience is ReminderAudience.Asker && await _conversations.FindAsync(asker.Id, cancellationToken) is null)
            reminder = reminder with { Audience = new ReminderAudience.Room() };
        Forecast forecast;
        try
        {
            forecast = await planner.ForeseeAsync(reminder, asker.Now, cancellationToken);
        }
        catch (NotWritableException)
        {
            return new ReminderSet.NotWritable();
        }

        var write = new JournalWrite(
            "reminder.set", operationId, RecordKind, reminder.Id, JsonSerializer.Serialize(reminder, JournalJson.Default.Reminder), asker, []);
        return await _journal.WriteAsync(write, (work, token) => StoreAsync(reminder, forecast, work, token), cancellationToken) switch
        {
            JournalOutcome.Written => new ReminderSet.Stored(reminder, forecast.Upcoming) { NextList = forecast.NextList, Recipients = forecast.Recipients },
            JournalOutcome.AlreadyWritten => new ReminderSet.AlreadyStored(),
            _ => new ReminderSet.NotWritable(),
        };
    }

    /// <summary>The asker's reminders.</summary>
    [Description("Lists the reminders of the person who asks.")]
    public async Task<RemindersListed> ListAsync(RemindersRequest request, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        return new RemindersListed(request, await _reminders.OfPersonAsync(asker.Organization, asker.Id, cancellationToken));
    }

    /// <summary>Cancels the asker's reminders that are meant, once for each operation id; several only when all were asked for.</summary>
    [Description("Cancels one or all reminders of the person who asks.")]
    public async Task<ReminderCancelled> CancelAsync(
        ReminderSelection selection, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentException.ThrowIfNullOrWhiteSpace(operationId);
        ArgumentNullException.ThrowIfNull(asker);
        if (PermissionDesk.Refuse(asker, Deed.SetReminder) is { } refusal)
            return new ReminderCancelled.NotPermitted(refusal);
        if (await OperationRepository.IsDoneAsync(database, CancelOperation, operationId, cancellationToken))
            return new ReminderCancelled.AlreadyDone();
        var own = await _reminders.OfPersonAsync(asker.Organization, asker.Id, cancellationToken);
        var meant = own.Where(listing => IsMeant(selection, listing)).ToList();
        if (meant.Count > 1 && !selection.All)
            return new ReminderCancelled.Ambiguous(meant);
        if (meant.Count == 0)
            return new ReminderCancelled.NothingMatches();
        return await CancelAllAsync(meant.ConvertAll(listing => listing.Reminder), operationId, asker, cancellationToken);
    }

    /// <summary>Cancels one of the asker's reminders by its id, whatever its place in the list has become, once for each operation id.</summary>
    public async Task<ReminderCancelled> CancelOneAsync(string reminderId, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(operationId);
        ArgumentNullException.ThrowIfNull(asker);
        if (PermissionDesk.Refuse(asker, Deed.SetReminder) is { } refusal)
            return new ReminderCancelled.NotPermitted(refusal);
        if (await OperationRepository.IsDoneAsync(database, CancelOperation, operationId, cancellationToken))
            return new ReminderCancelled.AlreadyDone();
        var own = await _reminders.OfPersonAsync(asker.Organization, asker.Id, cancellationToken);
        return own.FirstOrDefault(listing => listing.Reminder.Id == reminderId) is { } meant
            ? await CancelAllAsync([meant.Reminder], operationId, asker, cancellationToken)
            : new ReminderCancelled.NothingMatches();
    }

    private async Task<ReminderCancelled> CancelAllAsync(IReadOnlyList<Reminder> meant, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> ids = [.. meant.Select(reminder => reminder.Id)];
        var body = JsonSerializer.Serialize(ids, JournalJson.Default.IReadOnlyListString);
        var write = new JournalWrite(CancelOperation, operationId, RecordKind, string.Join(',', ids), body, asker, []);
        return await _journal.WriteAsync(write, DropAsync, cancellationToken) switch
        {
            JournalOutcome.Written => new ReminderCancelled.Done(meant),
            JournalOutcome.AlreadyWritten => new ReminderCancelled.AlreadyDone(),
            _ => new ReminderCancelled.NotWritable(),
        };

        async Task<bool> DropAsync(UnitOfWork work, CancellationToken token)
        {
            foreach (var id in ids)
                await ReminderRepository.CancelAsync(id, asker.Now, work, token);
            return true;
        }
    }

    private static async Task<bool> StoreAsync(Reminder reminder, Forecast forecast, UnitOfWork work, CancellationToken cancellationToken)
    {
        await ReminderRepository.AddAsync(reminder, work, cancellationToken);
        await OwedRepository.OweAsync(forecast.Rows, work, cancellationToken);
        return true;
    }

    /// <summary>Why the asker may not set it: not at all, or not for those people.</summary>
    private static Refusal? Refuse(ReminderDraft draft, Asker asker) =>
        PermissionDesk.Refuse(asker, Deed.SetReminder)
        ?? (draft.Audience is ReminderAudience.Members { Unit: var unit }
            ? Permissions.Refuse(asker, Deed.SetUnitReminder, new DeedSubject(unit.Organization, [unit]))
            : null);

    /// <summary>Without a directory nobody knows who is in a unit: whoever reads the conversation is reminded there.</summary>
    private static ReminderAudience Reachable(ReminderAudience audience, IReadOnlyList<Person> listed) =>
        audience is ReminderAudience.Members && listed.Count == 0 ? new ReminderAudience.Room() : audience;

    /// <summary>Words narrow down a standing reminder only where no task was named.</summary>
    private static string? Filter(ReminderDraft draft) => draft.Task is null && !string.IsNullOrWhiteSpace(draft.Text) ? draft.Text : null;

    private static bool IsMeant(ReminderSelection selection, ReminderListing listing) => selection switch
    {
        { All: true } => true,
        { Position: { } position } => listing.Position == position,
        { Text: { } text } when Folding.FoldToWords(text) is { Length: > 0 } words => Words(listing.Reminder).Contains(words, StringComparison.Ordinal),
        _ => false,
    };

    private static string Words(Reminder reminder) =>
        Folding.FoldToWords($"{reminder.Text} {UnitOf(reminder.Timing)?.Name}");

    private static Unit? UnitOf(ReminderTiming timing) => timing switch
    {
        ReminderTiming.BeforeDeadlines before => before.Unit,
        ReminderTiming.Regularly regularly => regularly.Unit,
        _ => null,
    };

    private IReadOnlyList<ReminderFieldError> Errors(ReminderDraft draft, Asker asker, IReadOnlyList<Person> listed)
    {
        var errors = draft.Errors(asker.Now).ToList();
        if (draft.Task is { } task && TitleOf(task) is null)
            errors.Add(new ReminderFieldError(ReminderField.Task, FieldProblem.NotAChoice));
        if (draft.Audience is ReminderAudience.Members { Unit: var unit } && !Audiences.In(unit, listed).Any())
            errors.Add(new ReminderFieldError(ReminderField.Audience, FieldProblem.NotAChoice));
        return errors;
    }

    private string? TitleOf(TaskReference task) =>
        shelf.Current.FindBySource(task.Source)?.Tasks.FirstOrDefault(each => each.Key == task.Key)?.Title;

    private Reminder ReminderOf(ReminderDraft draft, Asker asker, string conversation, Language language)
    {
        var timing = Timing(draft);
        var text = timing switch
        {
            ReminderTiming.Once => draft.Text ?? TitleOf(draft.Task!),
            ReminderTiming.BeforeDeadlines => Filter(draft),
            _ => null,
        };
        return new Reminder(
            Guid.CreateVersion7(asker.Now).ToString("N"), asker.Organization, asker.Id, asker.Name, conversation, language, text, timing, asker.Now)
        { Audience = draft.Audience };
    }

    private ReminderTiming Timing(ReminderDraft draft) => draft switch
    {
        { At: { } at } => new ReminderTiming.Once(at),
        { Every: { } rhythm } => new ReminderTiming.Regularly(draft.Unit, rhythm),
        _ => new ReminderTiming.BeforeDeadlines(
            draft.Unit, draft.Task is { } task ? shelf.Current.FindBySource(task.Source)!.Id.Value : null, draft.Task?.Key.Value, draft.Before!),
    };
}
