using System.Text.Json;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Skills.Meetings;

/// <summary>
/// Writes meetings into the journal, each once for its operation id, and the work that they conclude with them: the meeting, its work, its audit entry
/// and what is owed of it are stored together or not at all.
/// </summary>
internal sealed class MeetingWrites(Database database, OfficeTime office, ConclusionDesk? conclusions)
{
    private const string ReinstateOperation = "meeting.reinstate";
    private const string Changed = "meeting.changed";

    private readonly LoggedMeetings _meetings = new(database, office);
    private readonly JournalBook _journal = new(database);

    /// <summary>Takes down a new meeting.</summary>
    public async Task<MeetingLogged> AddAsync(
        MeetingDraft draft, IReadOnlyList<MeetingWarning> warnings, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        var meeting = draft.Onto(new Meeting
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
        var step = await StepAsync(meeting, draft.Assignees, asker, cancellationToken);
        var write = Write("meeting.log", "meeting.logged", operationId, meeting, asker);
        switch (await _journal.WriteAsync(write, (work, token) => WithWorkAsync(MeetingRepository.AddAsync(meeting, work, token), step, work, token), cancellationToken))
        {
            case JournalOutcome.Written:
                await ShowAsync(step, cancellationToken);
                return new MeetingLogged.Stored(meeting, warnings) { Work = step?.Work ?? [] };
            case JournalOutcome.AlreadyWritten before:
                return new MeetingLogged.AlreadyStored((await _meetings.FindAsync(before.RecordId, asker, cancellationToken))!);
            default:
                return new MeetingLogged.NotWritable();
        }
    }

    /// <summary>Puts a changed meeting in the place of the version before.</summary>
    /// <param name="meeting">All of it as it is to be.</param>
    /// <param name="choices">Whom the person chose for its work.</param>
    /// <param name="warnings">What speaks against it.</param>
    /// <param name="operationId">The id of the confirmed card.</param>
    /// <param name="asker">Who changes it.</param>
    /// <param name="cancellationToken">Cancels; nothing is stored then.</param>
    public Task<MeetingChanged> ChangeAsync(
        Meeting meeting, IReadOnlyList<ConclusionChoice> choices, IReadOnlyList<MeetingWarning> warnings, string operationId, Asker asker, CancellationToken cancellationToken) =>
        OverwriteAsync(meeting, choices, warnings, Write("meeting.change", Changed, operationId, meeting, asker), MeetingRepository.ChangeAsync, asker, cancellationToken);

    /// <summary>Puts a cancelled meeting in the place of the version before; its work is withdrawn.</summary>
    public Task<MeetingChanged> CancelAsync(Meeting meeting, string operationId, Asker asker, CancellationToken cancellationToken) =>
        OverwriteAsync(meeting, [], [], Write("meeting.cancel", "meeting.cancelled", operationId, meeting, asker), MeetingRepository.ChangeAsync, asker, cancellationToken);

    /// <summary>Puts a meeting that stands again in the place of the cancelled one, with its work.</summary>
    public Task<MeetingChanged> ReinstateAsync(
        Meeting meeting, IReadOnlyList<MeetingWarning> warnings, string operationId, Asker asker, CancellationToken cancellationToken) =>
        OverwriteAsync(meeting, [], warnings, Write(ReinstateOperation, Changed, operationId, meeting, asker), MeetingRepository.ReinstateAsync, asker, cancellationToken);

    /// <summary>Whether a cancellation was taken back by an operation before.</summary>
    public Task<bool> IsReinstatedAsync(string operationId, CancellationToken cancellationToken) =>
        OperationRepository.IsDoneAsync(database, ReinstateOperation, operationId, cancellationToken);

    private static JournalWrite Write(string operation, string message, string operationId, Meeting meeting, Asker asker)
    {
        var body = JsonSerializer.Serialize(meeting, JournalJson.Default.Meeting);
        return new JournalWrite(operation, operationId, MeetingSkills.RecordKind, meeting.Id, body, asker, [new OutboxMessage(message, 1, body)]);
    }

    private async Task<ConclusionStep?> StepAsync(Meeting meeting, IReadOnlyList<ConclusionChoice> choices, Asker asker, CancellationToken cancellationToken) =>
        conclusions is null ? null : await conclusions.PrepareAsync(meeting, choices, asker, cancellationToken);

    /// <summary>The work of a meeting that could be stored is stored with it, or neither is.</summary>
    private static async Task<bool> WithWorkAsync(Task<bool> record, ConclusionStep? step, UnitOfWork work, CancellationToken cancellationToken)
    {
        if (!await record)
            return false;
        if (step is not null)
            await step.StoreAsync(work, cancellationToken);
        return true;
    }

    private static Task ShowAsync(ConclusionStep? step, CancellationToken cancellationToken) => step?.ShowAsync(cancellationToken) ?? Task.CompletedTask;

    private async Task<MeetingChanged> OverwriteAsync(
        Meeting meeting,
        IReadOnlyList<ConclusionChoice> choices,
        IReadOnlyList<MeetingWarning> warnings,
        JournalWrite write,
        Func<Meeting, UnitOfWork, CancellationToken, Task<bool>> overwrite,
        Asker asker,
        CancellationToken cancellationToken)
    {
        var step = await StepAsync(meeting, choices, asker, cancellationToken);
        switch (await _journal.WriteAsync(write, (work, token) => WithWorkAsync(overwrite(meeting, work, token), step, work, token), cancellationToken))
        {
            case JournalOutcome.Written:
                await ShowAsync(step, cancellationToken);
                return new MeetingChanged.Stored(meeting, warnings) { Work = step?.Work ?? [] };
            case JournalOutcome.AlreadyWritten before when await _meetings.FindAsync(before.RecordId, asker, cancellationToken) is { } now:
                return new MeetingChanged.AlreadyStored(now);
            case JournalOutcome.Changed when await _meetings.FindAsync(meeting.Id, asker, cancellationToken) is { } now:
                return new MeetingChanged.ChangedMeanwhile(now, (await EntryRepository.LastWriteAsync(database, MeetingSkills.RecordKind, now.Id, cancellationToken))!);
            case JournalOutcome.NotWritable:
                return new MeetingChanged.NotWritable();
            default:
                return new MeetingChanged.NotFound();
        }
    }
}
