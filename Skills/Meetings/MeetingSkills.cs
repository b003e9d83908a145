using System.ComponentModel;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Meetings;

/// <summary>Takes down meetings, changes and cancels them, lists and counts them.</summary>
/// <param name="database">The journal's database.</param>
/// <param name="shelf">The plans in force.</param>
/// <param name="office">The office's hours.</param>
/// <param name="calendars">The calendars outside the journal; none when omitted.</param>
/// <param name="lastYear">The configured figures of earlier years; none when omitted.</param>
/// <param name="conclusions">Makes work of what meetings conclude; without it conclusions are only written down.</param>
public sealed class MeetingSkills(
    Database database, PlanShelf shelf, OfficeTime office, IBusyTimes? calendars = null, LastYear? lastYear = null, ConclusionDesk? conclusions = null)
{
    /// <summary>The kind of record that a meeting is in journal entries and the outbox.</summary>
    public const string RecordKind = "meeting";

    /// <summary>How long after it a cancellation can be taken back.</summary>
    public static readonly TimeSpan ReinstateWindow = TimeSpan.FromMinutes(10);

    private readonly LoggedMeetings _meetings = new(database, office);
    private readonly MeetingChecks _checks = new(new LoggedMeetings(database, office), shelf, office, calendars ?? new NoBusyTimes());
    private readonly MeetingStatistics _statistics = new(new LoggedMeetings(database, office), shelf, office, lastYear ?? LastYear.Unknown);
    private readonly MeetingHistory _history = new(database, office);
    private readonly MeetingWrites _writes = new(database, office, conclusions);
    private readonly MeetingRights _rights = new(shelf);

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
            Unit = (request.Unit ?? asker.HomeUnit)?.Name,
            Chair = request.Chair,
            Place = request.Place,
            Attendance = request.Attendees,
            Conclusions = request.Conclusions,
        };
        return new MeetingPrepared(request, draft, await WarningsAsync(draft, asker, cancellationToken)) { Refusal = _rights.RefuseToLog(draft, asker) };
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

    /// <summary>The work that a draft's conclusions will give once it is stored; what was chosen on its card is in its place.</summary>
    public IReadOnlyList<ConclusionWork> WorkIn(MeetingDraft draft, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(asker);
        return conclusions?.Read(draft.Conclusions, draft.Start ?? asker.Now, draft.Assignees, asker) ?? [];
    }

    /// <summary>The units that can be chosen where conclusions do not say plainly who is to do something.</summary>
    public IReadOnlyList<Unit> UnitsToChoose(Asker asker) => conclusions?.Units(asker) ?? [];

    /// <summary>Stores a confirmed meeting with its audit entry and its outbox row, once for each operation id.</summary>
    [Description("Stores a meeting that the person has confirmed.")]
    public async Task<MeetingLogged> LogAsync(MeetingDraft draft, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentException.ThrowIfNullOrWhiteSpace(operationId);
        ArgumentNullException.ThrowIfNull(asker);
        if (_rights.RefuseToLog(draft, asker) is { } refusal)
            return new MeetingLogged.NotPermitted(refusal);
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

        return await _writes.AddAsync(draft, warnings, operationId, asker, cancellationToken);
    }

    /// <summary>
    /// A meeting of the asker's organisation, also a cancelled one, with what the asker may see of it; null when there is none with
    /// that id, or none that the asker may see.
    /// </summary>
    public async Task<Meeting?> FindAsync(string id, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asker);
        return PermissionDesk.Refuse(asker, Deed.ReadMeetings) is null && await _meetings.FindAsync(id, asker, cancellationToken) is { } meeting
            ? _rights.Shown(meeting, asker)
            : null;
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
        if (await _meetings.FindAsync(id, asker, cancellationToken) is not { } before)
            return new MeetingChanged.NotFound();
        if ((_rights.RefuseToChange(before, asker) ?? _rights.RefuseToMove(before, draft, asker)) is { } refusal)
            return new MeetingChanged.NotPermitted(refusal);
        var warnings = await WarningsAsync(draft, id, asker, cancellationToken);
        var meeting = draft.Onto(before) with { Version = expectedVersion + 1 };
        return await _writes.ChangeAsync(meeting, draft.Assignees, warnings, operationId, asker, cancellationToken);
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
        if (await _meetings.FindAsync(id, asker, cancellationToken) is not { } before)
            return new MeetingChanged.NotFound();
        if (_rights.RefuseToChange(before, asker) is { } refusal)
            return new MeetingChanged.NotPermitted(refusal);
        var meeting = before with
        {
            Version = expectedVersion + 1,
            CancelledAt = asker.Now,
            CancelledReason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(),
        };
        return await _writes.CancelAsync(meeting, operationId, asker, cancellationToken);
    }

    /// <summary>
    /// Takes a cancellation back within <see cref="ReinstateWindow"/>, once for each operation id: the meeting stands again under a new version. Whoever
    /// may change the meeting may do it.
    /// </summary>
    /// <param name="id">The meeting.</param>
    /// <param name="expectedVersion">The version that was seen: that of the cancellation.</param>
    /// <param name="operationId">The id of the confirmed card.</param>
    /// <param name="asker">Who takes it back.</param>
    /// <param name="cancellationToken">Cancels; nothing is stored then.</param>
    [Description("Takes back the cancellation of a meeting within ten minutes, as the person has confirmed.")]
    public async Task<MeetingChanged> ReinstateAsync(string id, int expectedVersion, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(operationId);
        ArgumentNullException.ThrowIfNull(asker);
        if (await _meetings.FindAsync(id, asker, cancellationToken) is not { } before)
            return new MeetingChanged.NotFound();
        if (_rights.RefuseToChange(before, asker) is { } refusal)
            return new MeetingChanged.NotPermitted(refusal);
        if (await _writes.IsReinstatedAsync(operationId, cancellationToken))
            return new MeetingChanged.AlreadyStored(before);
        if (before.CancelledAt is { } at && asker.Now - at > ReinstateWindow)
            return new MeetingChanged.TooLate(before);
        var warnings = await WarningsAsync(MeetingDraft.Of(before), id, asker, cancellationToken);
        var meeting = before with { Version = expectedVersion + 1, CancelledAt = null, CancelledReason = null };
        return await _writes.ReinstateAsync(meeting, warnings, operationId, asker, cancellationToken);
    }

    /// <summary>Who wrote a meeting last, and when; null when there is none that the asker may see.</summary>
    public async Task<LastWrite?> LastWriteAsync(string id, Asker asker, CancellationToken cancellationToken) =>
        await FindAsync(id, asker, cancellationToken) is null ? null : await _history.LastWriteAsync(id, cancellationToken);

    /// <summary>A meeting as one of its versions was; null when there is no such version, or none that the asker may see.</summary>
    /// <param name="id">The meeting.</param>
    /// <param name="version">The version, from 1.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Meeting?> VersionAsync(string id, int version, Asker asker, CancellationToken cancellationToken) =>
        await FindAsync(id, asker, cancellationToken) is not null && await _history.VersionAsync(id, version, cancellationToken) is { } found
            ? _rights.Shown(found, asker)
            : null;

    /// <summary>The meetings of a period, none for whoever may not see them; of the asker's current week when none was named.</summary>
    [Description("Lists the logged meetings of a period, of one unit or of all.")]
    public async Task<MeetingsListed> ListAsync(MeetingsRequest request, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        var period = request.Period ?? WeekOf(asker.Today);
        if (PermissionDesk.Refuse(asker, Deed.ReadMeetings) is not null)
            return new MeetingsListed(request, period, []);
        var meetings = await _meetings.BetweenAsync(asker, period, cancellationToken);
        return new MeetingsListed(request, period, [.. meetings.Where(meeting => MeetingStatistics.IsOf(request.Unit, meeting)).Select(meeting => _rights.Shown(meeting, asker))]);
    }

    /// <summary>Counts the meetings of a period; of the asker's calendar year when none was named.</summary>
    [Description("Counts meetings of a period and compares them with the targets that the plans set, by unit and month.")]
    public Task<MeetingsCounted> StatisticsAsync(MeetingStatsRequest request, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        return _statistics.CountAsync(request, asker, cancellationToken);
    }

    /// <summary>Why a person may not change or cancel a meeting as it is stored; null when the person may.</summary>
    public Refusal? RefuseToChange(Meeting meeting, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(asker);
        return _rights.RefuseToChange(meeting, asker);
    }

    /// <summary>Who attended and what was concluded is left out where the asker may not see it.</summary>
    internal Meeting Shown(Meeting meeting, Asker asker) => _rights.Shown(meeting, asker);

    private static DateRange WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new DateRange(monday, monday.AddDays(6));
    }
}
