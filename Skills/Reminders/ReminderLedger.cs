using System.Globalization;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders.Planning;

namespace Assistant.Skills.Reminders;

/// <summary>
/// Which messages are owed now, and what became of them. Any number of senders may claim at once: all that is due for a recipient is one
/// message, and one sender's until it is marked or its lease ends. A sender that dies between sending and marking leaves a message that is
/// sent again after its lease: at least once there, exactly once otherwise.
/// </summary>
/// <param name="database">The journal's database.</param>
/// <param name="shelf">The plans in force.</param>
/// <param name="calendar">Which last days a unit has.</param>
/// <param name="office">The office's hours.</param>
public sealed class ReminderLedger(Database database, PlanShelf shelf, DeadlineCalendar calendar, OfficeTime office)
{
    /// <summary>Within this time of its instant a message is not late: one that is due outside the office's hours goes out then.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(15);

    private readonly Claims _claims = new(database);

    /// <summary>
    /// Claims messages that are owed, the longest owed first. What is reported done, cancelled, stopped, gone from the plans or begun is dropped
    /// instead. What is late waits for the office's hours, but for what was asked for to the minute.
    /// </summary>
    /// <param name="now">The instant.</param>
    /// <param name="lease">For how long they are the claimer's.</param>
    /// <param name="mostMessages">How many at most.</param>
    /// <param name="cancellationToken">Cancels; nothing is claimed then.</param>
    /// <exception cref="NotWritableException">Something is owed and cannot be claimed.</exception>
    public async Task<IReadOnlyList<ClaimedMessage>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int mostMessages, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lease, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostMessages, 1);
        var moment = new ClaimMoment(now, lease, office.IsRemindingTime(now), now - Fresh);
        while (await _claims.AnyAsync(moment, cancellationToken))
        {
            var taken = await _claims.TakeAsync(moment, mostMessages, cancellationToken);
            var subjects = new ReminderSubjects(database, shelf.Current, calendar, office);
            var messages = new List<ClaimedMessage>();
            foreach (var (held, rows) in taken)
            {
                if (await MessageAsync(held, rows, subjects, now, cancellationToken) is { } message)
                    messages.Add(message);
            }

            // Nothing taken: others are at it. All dropped: what is due after that may still be wanted.
            if (messages.Count > 0 || taken.Count == 0)
                return messages;
        }

        return [];
    }

    /// <summary>Marks a message as sent.</summary>
    /// <param name="message">The message.</param>
    /// <param name="activity">The message's id in the channel; null where the channel gave none.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether the claim still held; when not, another sender has the message or all of it was cancelled meanwhile.</returns>
    public Task<bool> MarkSentAsync(ClaimedMessage message, string? activity, DateTimeOffset now, CancellationToken cancellationToken) => MarkAsync(
        message, $"state = '{OwedState.Sent}', activity = @text, reason = null, finished_at = @at", activity, now, cancellationToken);

    /// <summary>Gives a message up: it will not be tried again.</summary>
    /// <param name="message">The message.</param>
    /// <param name="reason">Why, for an admin.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether the claim still held.</returns>
    public Task<bool> MarkFailedAsync(ClaimedMessage message, string reason, DateTimeOffset now, CancellationToken cancellationToken) => MarkAsync(
        message, $"state = '{OwedState.Failed}', reason = @text, finished_at = @at", reason, now, cancellationToken);

    /// <summary>Puts a message back, to be claimed again from an instant on.</summary>
    /// <param name="message">The message.</param>
    /// <param name="notBefore">From when on.</param>
    /// <param name="reason">Why it was not sent, for an admin.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether the claim still held.</returns>
    public Task<bool> PutBackAsync(ClaimedMessage message, DateTimeOffset notBefore, string reason, CancellationToken cancellationToken) => MarkAsync(
        message, $"state = '{OwedState.Owed}', reason = @text, not_before = @at", reason, notBefore, cancellationToken);

    /// <summary>Notes that a recipient has read up to a message. Messages whose ids are no numbers are left as they are.</summary>
    /// <param name="to">The recipient.</param>
    /// <param name="lastReadActivity">The id of the last message that was read; ids grow.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task OpenedAsync(Recipient to, long lastReadActivity, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(to);
        var recipient = to.ToString();
        var unread = await database.QueryAsync<string>(
            $"select distinct activity from owed_reminders where recipient = @recipient and state = '{OwedState.Sent}' and opened_at is null and activity is not null",
            new { recipient },
            cancellationToken);
        var read = unread.Where(activity => long.TryParse(activity, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= lastReadActivity).ToList();
        if (read.Count == 0)
            return;
        await using var work = await database.BeginAsync(cancellationToken);
        foreach (var activity in read)
        {
            await work.ExecuteAsync(
                "update owed_reminders set opened_at = @at where recipient = @recipient and activity = @activity and opened_at is null",
                new { recipient, activity, at = Stored.Instant(now) },
                cancellationToken);
        }

        await work.CommitAsync(cancellationToken);
    }

    private async Task<bool> MarkAsync(ClaimedMessage message, string change, string? text, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        await using var work = await database.BeginAsync(cancellationToken);
        var changed = await work.ExecuteAsync(
            $"update owed_reminders set {change}, lease = null, lease_until = null where lease = @Lease and state = '{OwedState.Claimed}'",
            new { message.Lease, text, at = Stored.Instant(at) },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
        return changed > 0;
    }

    /// <summary>The message of what was taken for a recipient; null when nothing of it is wanted.</summary>
    private async Task<ClaimedMessage?> MessageAsync(
        string lease, IReadOnlyList<ClaimedRow> rows, ReminderSubjects subjects, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var lines = new List<(ClaimedRow Row, OwedLine Line)>();
        var unwanted = new List<(long Id, string Why)>();
        foreach (var row in rows)
        {
            var about = row.Unwanted is null ? await subjects.FindAsync(row.Item, DueTime.Parse(row.Due), row.Reminder, cancellationToken) : null;
            if (row.Unwanted is { } why)
                unwanted.Add((row.OwedId, why));
            else if (about is null)
                unwanted.Add((row.OwedId, "gone"));
            else if (about is ReminderAbout.MeetingAhead { Meeting.Start: var start } && start <= now)
                unwanted.Add((row.OwedId, "begun"));
            else
                lines.Add((row, new OwedLine(row.OwedId, NudgeCode.Parse(row.Nudge), about, BecauseCode.Parse(row.Because, row.ReminderId), Stored.ReadInstant(row.FiredAt))));
        }

        if (unwanted.Count > 0)
            await _claims.DropAsync(lease, unwanted, now, cancellationToken);
        if (lines.Count == 0)
            return null;

        // What is late may be owed several times over: it is said once, by the latest, and all of it is marked together.
        var said = lines.GroupBy(line => line.Row.Item.StartsWith(Subject.ListMark, StringComparison.Ordinal) ? line.Row.Item : $"{line.Row.Item} {line.Row.Due}")
            .Select(same => same.MaxBy(line => line.Line.FireAt))
            .OrderBy(line => line.Row.Due, StringComparer.Ordinal).ThenBy(line => line.Row.OwedId);
        var to = Recipient.Parse(rows[0].Recipient);
        return new ClaimedMessage(
            to, lease, await _claims.LanguageAsync(to, lines[0].Row.Reminder, cancellationToken), [.. said.Select(line => line.Line)], (int)lines.Max(line => line.Row.Attempts));
    }
}
