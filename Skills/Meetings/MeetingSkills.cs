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
    public Task<IReadOnlyList<MeetingWarning>> WarningsAsync(MeetingDraft draft, Asker asker, CancellationToken cancellationToken) =>
        WarningsAsync(draft, "", asker, cancellationToken);

    /// <summary>Everything that speaks against a change of a meeting; as it stands it does not speak against itself.</summary>
    /// <param name="draft">What it is to become.</param>
    /// <param name="changedId">The meeting's id.</param>
    /// <param name="asker">Who changes it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<MeetingWarning>> WarningsAsync(MeetingDraft draft, string changedId, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(asker);
        var library = shelf.Current;
        var warnings = _rules.Check(draft, library, asker).ToList();
        if (draft.Start is not { } start)
            return warnings;
        var year = DateRange.Year(office.DayOf(start).Year);
        var logged = (await BetweenAsync(asker, new DateRange(year.First, year.Last.AddDays(31)), cancellationToken))
            .Where(meeting => meeting.Id != changedId).ToList();
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

        var meeting = Filled(draft, new Meeting
        {
            Id = Guid.CreateVersion7(asker.Now).ToString("N"),
            Organization = asker.Organization,
            Title = "",
            Kind = default,
            Mode = default,
            Start = default,
            End = default,
            Attendance = new Attendance([], null),
            LoggedById = asker.Id,
            LoggedBy = asker.Name,
            LoggedAt = asker.Now,
        });
        return await _journal.WriteAsync(
            Write("meeting.log", "meeting.logged", operationId, meeting, asker), (work, token) => MeetingRepository.AddAsync(meeting, work, token), cancellationToken) switch
        {
            JournalOutcome.Written => new MeetingLogged.Stored(meeting, warnings),
            JournalOutcome.AlreadyWritten before => new MeetingLogged.AlreadyStored(Local((await _meetings.FindAsync(before.RecordId, cancellationToken))!)),
            _ => new MeetingLogged.NotWritable(),
        };
    }

    /// <summary>A meeting of the asker's organisation, also a cancelled one; null when there is none with that id.</summary>
    public async Task<Meeting?> FindAsync(string id, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asker);
        return await _meetings.FindAsync(id, cancellationToken) is { } meeting && meeting.Organization == asker.Organization ? Local(meeting) : null;
    }

    /// <summary>Stores a confirmed change of a meeting, once for each operation id, and only where nobody has changed it since it was seen.</summary>
    /// <param name="id">The meeting.</param>
    /// <param name="expectedVersion">The version that was seen.</param>
    /// <param name="draft">All of it as it is to be, not only what changes.</param>
    /// <param name="operationId">The id of the confirmed card.</param>
    /// <param name="asker">Who changes it.</param>
    /// <param name="cancellationToken">Cancels; nothing is stored then.</param>
    [Description("Stores a change of a meeting that the person has confirmed.")]
    public async Task<MeetingChanged> ChangeAsync(
        string id, int expectedVersion, MeetingDraft draft, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentException.ThrowIfNullOrWhiteSpace(operationId);
        ArgumentNullException.ThrowIfNull(asker);
        if (draft.Errors() is { Count: > 0 } errors)
            return new MeetingChanged.Invalid(errors);
        if (await FindAsync(id, asker, cancellationToken) is not { } before)
            return new MeetingChanged.NotFound();
        var warnings = await WarningsAsync(draft, id, asker, cancellationToken);
        var meeting = Filled(draft, before) with { Version = expectedVersion + 1 };
        return await OverwriteAsync(meeting, warnings, Write("meeting.change", "meeting.changed", operationId, meeting, asker), asker, cancellationToken);
    }

    /// <summary>Cancels a meeting, once for each operation id, and only where nobody has changed it since it was seen. It is kept, and no longer listed.</summary>
    /// <param name="id">The meeting.</param>
    /// <param name="expectedVersion">The version that was seen.</param>
    /// <param name="reason">Why; null where nobody said.</param>
    /// <param name="operationId">The id of the confirmed card.</param>
    /// <param name="asker">Who cancels it.</param>
    /// <param name="cancellationToken">Cancels the operation; nothing is stored then.</param>
    [Description("Cancels a meeting, as the person has confirmed.")]
    public async Task<MeetingChanged> CancelAsync(
        string id, int expectedVersion, string? reason, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(operationId);
        ArgumentNullException.ThrowIfNull(asker);
        if (reason?.Length > MeetingDraft.MaxText)
            return new MeetingChanged.Invalid([new MeetingFieldError(MeetingField.Reason, FieldProblem.TooLong)]);
        if (await FindAsync(id, asker, cancellationToken) is not { } before)
            return new MeetingChanged.NotFound();
        var meeting = before with
        {
            Version = expectedVersion + 1,
            CancelledAt = asker.Now,
            CancelledReason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(),
        };
        return await OverwriteAsync(meeting, [], Write("meeting.cancel", "meeting.cancelled", operationId, meeting, asker), asker, cancellationToken);
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

    private static Meeting Filled(MeetingDraft draft, Meeting meeting) => meeting with
    {
        Title = draft.Title!.Trim(),
        Kind = draft.Kind!.Value,
        Mode = draft.Mode!.Value,
        Start = draft.Start!.Value,
        End = draft.End!.Value,
        Unit = draft.Unit,
        Chair = draft.Chair,
        Place = draft.Place,
        Attendance = draft.Attendance ?? new Attendance([], null),
        Agenda = draft.Agenda,
        Conclusions = draft.Conclusions,
    };

    private static JournalWrite Write(string operation, string message, string operationId, Meeting meeting, Asker asker)
    {
        var body = JsonSerializer.Serialize(meeting, JournalJson.Default.Meeting);
        return new JournalWrite(operation, operationId, RecordKind, meeting.Id, body, asker, [new OutboxMessage(message, 1, body)]);
    }

    private static IReadOnlyList<Meeting> Of(Unit? unit, IReadOnlyList<Meeting> meetings) => unit is null
        ? meetings
        : [.. meetings.Where(meeting => meeting.Unit is { } name && Folding.SameWords(name, unit.Name))];

    private static DateRange WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new DateRange(monday, monday.AddDays(6));
    }

    private async Task<MeetingChanged> OverwriteAsync(
        Meeting meeting, IReadOnlyList<MeetingWarning> warnings, JournalWrite write, Asker asker, CancellationToken cancellationToken)
    {
        switch (await _journal.WriteAsync(write, (work, token) => MeetingRepository.ChangeAsync(meeting, work, token), cancellationToken))
        {
            case JournalOutcome.Written:
                return new MeetingChanged.Stored(meeting, warnings);
            case JournalOutcome.AlreadyWritten before when await FindAsync(before.RecordId, asker, cancellationToken) is { } now:
                return new MeetingChanged.AlreadyStored(now);
            case JournalOutcome.Changed when await FindAsync(meeting.Id, asker, cancellationToken) is { } now:
                return new MeetingChanged.ChangedMeanwhile(now);
            case JournalOutcome.NotWritable:
                return new MeetingChanged.NotWritable();
            default:
                return new MeetingChanged.NotFound();
        }
    }

    private async Task<IReadOnlyList<Meeting>> BetweenAsync(Asker asker, DateRange days, CancellationToken cancellationToken)
    {
        var meetings = await _meetings.BetweenAsync(
            asker.Organization, office.At(days.First, TimeOnly.MinValue), office.At(days.Last.AddDays(1), TimeOnly.MinValue), cancellationToken);
        return [.. meetings.Select(Local)];
    }

    private Meeting Local(Meeting meeting) => meeting with { Start = office.Local(meeting.Start), End = office.Local(meeting.End) };
}
