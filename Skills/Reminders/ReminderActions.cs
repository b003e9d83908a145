using System.Globalization;
using System.Text.Json;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Skills.Reminders.Planning;

namespace Assistant.Skills.Reminders;

/// <summary>
/// What the buttons of a reminder's card do: each once for its operation id, and in the audit trail. A person acts on what was owed to that person;
/// on what was owed to a conversation, whoever asked for it and whoever the directory lists.
/// </summary>
/// <param name="database">The journal's database.</param>
/// <param name="shelf">The plans in force.</param>
/// <param name="calendar">Which last days a unit has.</param>
/// <param name="office">The office's hours.</param>
public sealed class ReminderActions(Database database, PlanShelf shelf, DeadlineCalendar calendar, OfficeTime office)
{
    private const string RecordKind = "owed_reminder";
    private const string Snoozed = "snoozed";
    private const string Stopped = "stopped";
    private const string Settled = "settled";
    private const string Unsettled = "unsettled";

    private readonly JournalBook _journal = new(database);

    /// <summary>What a row says, as it is now; null where it is not the asker's, or is about nothing any more.</summary>
    public async Task<OwedLine?> FindAsync(long row, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asker);
        if (await OwnAsync([row], asker, cancellationToken) is not [var own])
            return null;
        var subjects = new ReminderSubjects(database, shelf.Current, calendar, office);
        return await subjects.FindAsync(own.Item, DueTime.Parse(own.Due), own.Reminder, cancellationToken) is { } about
            ? new OwedLine(own.OwedId, NudgeCode.Parse(own.Nudge), about, BecauseCode.Parse(own.Because, own.ReminderId), Stored.ReadInstant(own.FiredAt))
            : null;
    }

    /// <summary>Says it again later: to the same recipients, about the same things.</summary>
    /// <param name="rows">The rows; those that are not the asker's are left out.</param>
    /// <param name="until">When; at once where that has passed.</param>
    /// <param name="operationId">The id of what was pressed.</param>
    /// <param name="asker">Who pressed it.</param>
    /// <param name="cancellationToken">Cancels; nothing is stored then.</param>
    public Task<ReminderActed> SnoozeAsync(IReadOnlyList<long> rows, DateTimeOffset until, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asker);
        var at = until > asker.Now ? until : asker.Now;
        return ActAsync("reminder.snooze", Snoozed, rows, _ => true, at, operationId, asker, SayAgainAsync, cancellationToken);

        Task SayAgainAsync(IReadOnlyList<ClaimedRow> own, UnitOfWork work, CancellationToken token) => OwedRepository.OweAsync(
            own.DistinctBy(row => (row.Recipient, row.Item, row.Due)).Select(row => new OwedRow(
                Recipient.Parse(row.Recipient),
                new Subject(row.Item, DueTime.Parse(row.Due), row.PlanOfRow, row.TaskOfRow),
                new Nudge.Snoozed(at),
                BecauseCode.Parse(row.Because, row.ReminderId),
                at)),
            work,
            token);
    }

    /// <summary>Never reminds the same recipients of the same things again.</summary>
    public Task<ReminderActed> StopAsync(IReadOnlyList<long> rows, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asker);
        return ActAsync("reminder.stop", Stopped, rows, _ => true, null, operationId, asker, MuteAsync, cancellationToken);

        async Task MuteAsync(IReadOnlyList<ClaimedRow> own, UnitOfWork work, CancellationToken token)
        {
            foreach (var row in own.DistinctBy(row => (row.Recipient, row.Item)))
            {
                await work.ExecuteAsync(
                    "insert into reminder_mutes (recipient, item, person_id, muted_at) values (@Recipient, @Item, @person, @at) on conflict (recipient, item) do nothing",
                    new { row.Recipient, row.Item, person = asker.Id, at = Stored.Instant(asker.Now) },
                    token);
                await work.ExecuteAsync(
                    $"""
                    update owed_reminders set state = '{OwedState.Dropped}', reason = '{Stopped}', finished_at = @at
                    where recipient = @Recipient and item = @Item and state = '{OwedState.Owed}'
                    """,
                    new { row.Recipient, row.Item, at = Stored.Instant(asker.Now) },
                    token);
            }
        }
    }

    /// <summary>Takes down that a report was sent: nobody is reminded of that time of it any more. A row that is about something else is not taken.</summary>
    public Task<ReminderActed> SettleReportAsync(long row, string operationId, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asker);
        return ActAsync("report.settle", Settled, [row], IsReport, null, operationId, asker, SettleAsync, cancellationToken);

        async Task SettleAsync(IReadOnlyList<ClaimedRow> own, UnitOfWork work, CancellationToken token)
        {
            var report = new { own[0].Item, own[0].Due, person = asker.Id, asker.Name, at = Stored.Instant(asker.Now) };
            await work.ExecuteAsync(
                "insert into settled_reports (item, due_on, person_id, person_name, settled_at) values (@Item, @Due, @person, @Name, @at) on conflict (item, due_on) do nothing",
                report,
                token);
            await work.ExecuteAsync(
                $"update owed_reminders set state = '{OwedState.Dropped}', reason = '{Settled}', finished_at = @at where item = @Item and due = @Due and state = '{OwedState.Owed}'",
                report,
                token);
        }
    }

    /// <summary>Takes back that a report was sent; what is still to come about it is owed again when it is planned next.</summary>
    public Task<ReminderActed> UnsettleReportAsync(long row, string operationId, Asker asker, CancellationToken cancellationToken) => ActAsync(
        "report.unsettle",
        Unsettled,
        [row],
        IsReport,
        null,
        operationId,
        asker,
        (own, work, token) => work.ExecuteAsync("delete from settled_reports where item = @Item and due_on = @Due", new { own[0].Item, own[0].Due }, token),
        cancellationToken);

    /// <summary>Notes what somebody did about a message; who acts on it has opened it.</summary>
    /// <param name="row">A row of the message.</param>
    /// <param name="deed">What, in one word of ours.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task NoteActedAsync(long row, string deed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(deed);
        await using var work = await database.BeginAsync(cancellationToken);
        await NoteAsync([row], deed, now, work, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    private static bool IsReport(ClaimedRow row) => row.Item.StartsWith(Deadline.ReportMark, StringComparison.Ordinal);

    private static async Task NoteAsync(IEnumerable<long> rows, string deed, DateTimeOffset now, UnitOfWork work, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            var parameters = new { row, deed, at = Stored.Instant(now) };
            await work.ExecuteAsync("update owed_reminders set acted = @deed, acted_at = @at where id = @row", parameters, cancellationToken);
            await work.ExecuteAsync(
                $"""
                update owed_reminders set opened_at = @at where state = '{OwedState.Sent}' and opened_at is null and (id = @row or exists (
                    select 1 from owed_reminders pressed where pressed.id = @row and pressed.recipient = owed_reminders.recipient and pressed.activity = owed_reminders.activity))
                """,
                parameters,
                cancellationToken);
        }
    }

    private async Task<ReminderActed> ActAsync(
        string operation, string deed, IReadOnlyList<long> rows, Func<ClaimedRow, bool> isMeant, DateTimeOffset? until, string operationId, Asker asker,
        Func<IReadOnlyList<ClaimedRow>, UnitOfWork, CancellationToken, Task> act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentException.ThrowIfNullOrWhiteSpace(operationId);
        ArgumentNullException.ThrowIfNull(asker);
        IReadOnlyList<ClaimedRow> own = [.. (await OwnAsync(rows, asker, cancellationToken)).Where(isMeant)];
        if (own.Count == 0)
            return new ReminderActed.NotYours();
        var body = JsonSerializer.Serialize(
            new ReminderAct([.. own.Select(row => new ActedSubject(row.OwedId, row.Recipient, row.Item, row.Due))], until), JournalJson.Default.ReminderAct);
        var write = new JournalWrite(
            operation, operationId, RecordKind, string.Join(',', own.Select(row => row.OwedId.ToString(CultureInfo.InvariantCulture))), body, asker, []);
        return await _journal.WriteAsync(write, StoreAsync, cancellationToken) switch
        {
            JournalOutcome.Written => new ReminderActed.Done(own.Count),
            JournalOutcome.AlreadyWritten => new ReminderActed.AlreadyDone(),
            _ => new ReminderActed.NotWritable(),
        };

        async Task<bool> StoreAsync(UnitOfWork work, CancellationToken token)
        {
            await act(own, work, token);
            await NoteAsync(own.Select(row => row.OwedId), deed, asker.Now, work, token);
            return true;
        }
    }

    private async Task<IReadOnlyList<ClaimedRow>> OwnAsync(IReadOnlyList<long> rows, Asker asker, CancellationToken cancellationToken)
    {
        var own = new List<ClaimedRow>();
        foreach (var id in rows.Distinct().Order())
        {
            if (await database.FindAsync<ClaimedRow>($"{ClaimedRow.Select} where o.id = @id", new { id }, cancellationToken) is { } row && IsOwn(row, asker))
                own.Add(row);
        }

        return own;
    }

    private static bool IsOwn(ClaimedRow row, Asker asker) => Recipient.Parse(row.Recipient) switch
    {
        Recipient.Person person => person == new Recipient.Person(asker.Id),
        _ => asker.Standing is Standing.Listed or Standing.AtThisMachine || (row.Reminder is { } reminder && reminder.PersonId == asker.Id),
    };
}
