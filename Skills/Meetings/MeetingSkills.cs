using System.ComponentModel;
using System.Text.Json;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Meetings;

/// <summary>Takes down meetings, lists and counts them.</summary>
public sealed class MeetingSkills(Database database, PlanShelf shelf, OfficeTime office)
{
    private const string RecordKind = "meeting";

    private readonly MeetingRepository _meetings = new(database);
    private readonly MeetingRules _rules = new(office);
    private readonly JournalBook _journal = new(database);

    /// <summary>Fills in a card from what was said. The asker's own unit is taken where none was named; nothing else is assumed.</summary>
    [Description("Prepares a meeting for confirmation: what was understood, what is missing, and what speaks against it. Stores nothing.")]
    public async Task<MeetingPrepared> PrepareAsync(LogMeetingRequest request, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var draft = new MeetingDraft
        {
            Title = request.Title,
            Kind = request.Kind,
            Mode = request.Mode,
            Start = request.Start,
            End = request.End,
            Unit = (request.Unit ?? asker.Unit)?.Name,
            Chair = request.Chair,
            Place = request.Place,
            Attendance = request.Attendees,
            Conclusions = request.Conclusions,
        };
        return new MeetingPrepared(request, draft, await WarningsAsync(draft, asker, cancellationToken));
    }

    /// <summary>Everything that speaks against a draft, also one that was corrected on its card.</summary>
    public async Task<IReadOnlyList<MeetingWarning>> WarningsAsync(MeetingDraft draft, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(asker);
        var library = shelf.Current;
        var warnings = _rules.Check(draft, library, asker).ToList();
        if (draft.Start is not { } start)
            return warnings;
        var year = DateRange.Year(office.DayOf(start).Year);
        var logged = await BetweenAsync(asker, new DateRange(year.First, year.Last.AddDays(31)), cancellationToken);
        if (draft.End > start)
            warnings.AddRange(MeetingRules.Clashes(draft, logged));
        if (draft.Mode is MeetingMode.InPerson or MeetingMode.Hybrid && MeetingRules.OnlineTarget(library, asker) is var (plan, target))
        {
            var ofYear = logged.Where(meeting => year.Contains(office.DayOf(meeting.Start))).ToList();
            var online = ofYear.Count(meeting => meeting.Mode == MeetingMode.Online);
            if (100m * online < target.Value * (ofYear.Count + 1))
                warnings.Add(new MeetingWarning.BelowOnlineTarget(online, ofYear.Count + 1, target, Citation.Of(plan, target.Evidence)));
        }

        return warnings;
    }

    /// <summary>Stores a confirmed meeting with its audit entry and its outbox row, once for each operation id.</summary>
    [Description("Stores a meeting that the person has confirmed.")]
    public async Task<MeetingLogged> LogAsync(MeetingDraft draft, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentException.ThrowIfNullOrWhiteSpace(operationId);
        ArgumentNullException.ThrowIfNull(asker);
        if (draft.Errors() is { Count: > 0 } errors)
            return new MeetingLogged.Invalid(errors);
        IReadOnlyList<MeetingWarning> warnings;
        try
        {
            warnings = await WarningsAsync(draft, asker, cancellationToken);
        }
        catch (NotWritableException)
        {
            return new MeetingLogged.NotWritable();
        }

        var meeting = Confirmed(draft, asker);
        var body = JsonSerializer.Serialize(meeting, JournalJson.Default.Meeting);
        var write = new JournalWrite("meeting.log", operationId, RecordKind, meeting.Id, body, asker, [new OutboxMessage("meeting.logged", 1, body)]);
        return await _journal.WriteAsync(write, (work, token) => MeetingRepository.AddAsync(meeting, work, token), cancellationToken) switch
        {
            JournalOutcome.Written => new MeetingLogged.Stored(meeting, warnings),
            JournalOutcome.AlreadyWritten before => new MeetingLogged.AlreadyStored((await _meetings.FindAsync(before.RecordId, cancellationToken))!),
            _ => new MeetingLogged.NotWritable(),
        };
    }

    /// <summary>The meetings of a period; of the asker's current week when none was named.</summary>
    [Description("Lists the logged meetings of a period, of one unit or of all.")]
    public async Task<MeetingsListed> ListAsync(MeetingsRequest request, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var period = request.Period ?? WeekOf(asker.Today);
        var meetings = await BetweenAsync(asker, period, cancellationToken);
        return new MeetingsListed(request, period, Of(request.Unit, meetings));
    }

    /// <summary>Counts the meetings of a period; of the asker's calendar year when none was named.</summary>
    [Description("Counts meetings of a period and compares the share held online with the target that the plans set.")]
    public async Task<MeetingsCounted> StatisticsAsync(MeetingStatsRequest request, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var period = request.Period ?? DateRange.Year(asker.Today.Year);
        var before = new DateRange(period.First.AddYears(-1), period.Last.AddYears(-1));
        var meetings = Began(period, await BetweenAsync(asker, period, cancellationToken));
        var target = MeetingRules.OnlineTarget(shelf.Current, asker);
        return new MeetingsCounted(
            request,
            period,
            meetings.Count,
            meetings.Count(meeting => meeting.Mode == MeetingMode.Online),
            meetings.Count(meeting => meeting.Mode == MeetingMode.Hybrid),
            Began(before, await BetweenAsync(asker, before, cancellationToken)).Count,
            target?.Target,
            target is var (plan, found) ? Citation.Of(plan, found.Evidence) : null);

        IReadOnlyList<Meeting> Began(DateRange days, IReadOnlyList<Meeting> all) =>
            [.. Of(request.Unit, all).Where(meeting => days.Contains(office.DayOf(meeting.Start)))];
    }

    private static Meeting Confirmed(MeetingDraft draft, Asker asker) => new()
    {
        Id = Guid.CreateVersion7(asker.Now).ToString("N"),
        Organization = asker.Organization,
        Title = draft.Title!.Trim(),
        Kind = draft.Kind!.Value,
        Mode = draft.Mode!.Value,
        Start = draft.Start!.Value,
        End = draft.End!.Value,
        Unit = draft.Unit,
        Chair = draft.Chair,
        Place = draft.Place,
        Attendance = draft.Attendance ?? new Attendance([], null),
        Conclusions = draft.Conclusions,
        LoggedById = asker.Id,
        LoggedBy = asker.Name,
        LoggedAt = asker.Now,
    };

    private static IReadOnlyList<Meeting> Of(Unit? unit, IReadOnlyList<Meeting> meetings) => unit is null
        ? meetings
        : [.. meetings.Where(meeting => meeting.Unit is { } name && Folding.SameWords(name, unit.Name))];

    private static DateRange WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new DateRange(monday, monday.AddDays(6));
    }

    private async Task<IReadOnlyList<Meeting>> BetweenAsync(Asker asker, DateRange days, CancellationToken cancellationToken)
    {
        var meetings = await _meetings.BetweenAsync(
            asker.Organization, office.At(days.First, TimeOnly.MinValue), office.At(days.Last.AddDays(1), TimeOnly.MinValue), cancellationToken);
        return [.. meetings.Select(meeting => meeting with { Start = office.Local(meeting.Start), End = office.Local(meeting.End) })];
    }
}
