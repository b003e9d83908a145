using System.ComponentModel;
using System.Text.Json;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Meetings;

/// <summary>Takes down meetings, changes and cancels them, lists and counts them.</summary>
/// <param name="database">The journal's database.</param>
/// <param name="shelf">The plans in force.</param>
/// <param name="office">The office's hours.</param>
/// <param name="calendars">The calendars outside the journal; none when omitted.</param>
/// <param name="lastYear">The configured figures of earlier years; none when omitted.</param>
public sealed class MeetingSkills(Database database, PlanShelf shelf, OfficeTime office, IBusyTimes? calendars = null, LastYear? lastYear = null)
{
    /// <summary>The kind of record that a meeting is in journal entries and the outbox.</summary>
    public const string RecordKind = "meeting";

    private readonly LoggedMeetings _meetings = new(database, office);
    private readonly MeetingChecks _checks = new(new LoggedMeetings(database, office), shelf, office, calendars ?? new NoBusyTimes());
    private readonly MeetingStatistics _statistics = new(new LoggedMeetings(database, office), shelf, office, lastYear ?? LastYear.Unknown);
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
    public Task<IReadOnlyList<MeetingWarning>> WarningsAsync(MeetingDraft draft, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(asker);
        return _checks.ReadAsync(draft, null, asker, cancellationToken);
    }

    /// <summary>Everything that speaks against a change of a meeting; as it stands it does not speak against itself.</summary>
    /// <param name="draft">What it is to become.</param>
    /// <param name="changedId">The meeting's id.</param>
    /// <param name="asker">Who changes it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<IReadOnlyList<MeetingWarning>> WarningsAsync(MeetingDraft draft, string changedId, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(asker);
        return _checks.ReadAsync(draft, changedId, asker, cancellationToken);
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
            JournalOutcome.AlreadyWritten before => new MeetingLogged.AlreadyStored((await FindAsync(before.RecordId, asker, cancellationToken))!),
            _ => new MeetingLogged.NotWritable(),
        };
    }

    /// <summary>A meeting of the asker's organisation, also a cancelled one; null when there is none with that id.</summary>
    public Task<Meeting?> FindAsync(string id, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asker);
        return _meetings.FindAsync(id, asker, cancellationToken);
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
        var meetings = await _meetings.BetweenAsync(asker, period, cancellationToken);
        return new MeetingsListed(request, period, [.. meetings.Where(meeting => MeetingStatistics.IsOf(request.Unit, meeting))]);
    }

    /// <summary>Counts the meetings of a period; of the asker's calendar year when none was named.</summary>
    [Description("Counts meetings of a period and compares them with the targets that the plans set, by unit and month.")]
    public Task<MeetingsCounted> StatisticsAsync(MeetingStatsRequest request, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        return _statistics.CountAsync(request, asker, cancellationToken);
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
}
