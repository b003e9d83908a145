using System.ComponentModel;
using System.Text.Json;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Notices;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Parts;

/// <summary>Asks the units that coordinate on a task for their part. Answering is <see cref="PartAnswers"/>, looking how it stands <see cref="PartList"/>.</summary>
public sealed class PartSkills(Database database, PlanShelf shelf, IPeople people, OfficeTime office)
{
    internal const string InquiryKind = "part-inquiry";

    private readonly PartRepository _parts = new(database);
    private readonly JournalBook _journal = new(database);
    private readonly PermissionDesk _permissions = new(shelf);
    private readonly PartAddressees _addressees = new(database, shelf, people);

    /// <summary>Shows who would be asked for what, and who of them can be reached.</summary>
    [Description("Prepares asking the coordinating units of a task for their part, for confirmation. Stores nothing.")]
    public async Task<PartsPrepared> PrepareAsync(AskPartsRequest request, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var draft = new PartDraft(request.Task, request.Units, request.What, request.By);
        if (request.Task is null || Find(request.Task) is not var (plan, task))
            return new PartsPrepared(request, draft, null, null, []);
        var units = await _addressees.OfAsync(plan, task, request.Units, asker.Organization, cancellationToken);
        var before = await _parts.OfTaskAsync(asker.Organization, plan.Id.Value, task.Key.Value, cancellationToken);
        return new PartsPrepared(request, draft, task, Citation.Of(plan, task.Evidence, task.Key), units)
        {
            Refusal = _permissions.RefuseTask(asker, Deed.AskParts, plan, task),
            Open = [.. before.SelectMany(standing => standing.Parts.Select(part => new PartOfInquiry(standing.Inquiry, part)))
                .Where(open => !open.Part.IsSettled && units.Any(unit => unit.Unit == open.Part.Unit))],
        };
    }

    /// <summary>
    /// Stores a confirmed inquiry with its audit entry, and what the people of the units are owed of it, once for each operation id: the
    /// question at once, and a reminder at the hour of reminders on the last working day before the last day.
    /// </summary>
    [Description("Asks the coordinating units of a task for their part, once the person has confirmed.")]
    public async Task<PartsAsked> AskAsync(PartDraft draft, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentException.ThrowIfNullOrWhiteSpace(operationId);
        ArgumentNullException.ThrowIfNull(asker);
        if (draft.Errors(asker.Today) is { Count: > 0 } errors)
            return new PartsAsked.Invalid(errors);
        if (Find(draft.Task!) is not var (plan, task))
            return new PartsAsked.UnknownTask();
        if (_permissions.RefuseTask(asker, Deed.AskParts, plan, task) is { } refusal)
            return new PartsAsked.NotPermitted(refusal);
        var units = await _addressees.OfAsync(plan, task, draft.Units, asker.Organization, cancellationToken);
        var asked = units.Where(unit => unit.People.Count > 0).ToList();
        if (asked.Count == 0)
            return new PartsAsked.NobodyToAsk(units);
        var inquiry = new PartInquiry(
            Guid.CreateVersion7(asker.Now).ToString("N"), asker.Organization, plan.Id.Value, task.Key.Value, plan.Document, task.Title, draft.What!.Trim(),
            draft.By!.Value, asker.Id, asker.Name, asker.HomeUnit?.Name, asker.Now);
        var standing = new InquiryStanding(inquiry, [.. asked.Select(unit => new Part(Guid.NewGuid().ToString("N"), inquiry.Id, unit.Unit, null, 1))]);
        var notices = standing.Parts.SelectMany((part, at) => asked[at].People.SelectMany(person => Notices(part, inquiry, person, asker.Now))).ToList();
        var write = new JournalWrite(
            "parts.ask", operationId, InquiryKind, inquiry.Id, JsonSerializer.Serialize(standing, PartJson.Default.InquiryStanding), asker, []);
        return await _journal.WriteAsync(write, StoreAsync, cancellationToken) switch
        {
            JournalOutcome.Written => new PartsAsked.Stored(inquiry, units),
            JournalOutcome.AlreadyWritten => new PartsAsked.AlreadyStored(),
            _ => new PartsAsked.NotWritable(),
        };

        async Task<bool> StoreAsync(UnitOfWork work, CancellationToken token)
        {
            await PartRepository.AddAsync(standing, work, token);
            await NoticeBook.OweAsync(notices, work, token);
            return true;
        }
    }

    private IEnumerable<Notice> Notices(Part part, PartInquiry inquiry, AskedPerson person, DateTimeOffset now)
    {
        yield return new Notice(person.Id, new NoticeContent.PartAsked(part.Id), now);

        // Who is asked on the eve is not reminded as well.
        var reminder = office.At(office.WorkingDayAtOrBefore(inquiry.By.AddDays(-1)), office.RemindsAt);
        if (reminder > now)
            yield return new Notice(person.Id, new NoticeContent.PartsDue(part.Id), reminder);
    }

    private (Plan Plan, PlanTask Task)? Find(TaskReference reference) =>
        shelf.Current.FindBySource(reference.Source) is { } plan && plan.Tasks.FirstOrDefault(task => task.Key == reference.Key) is { } task
            ? (plan, task)
            : null;
}
