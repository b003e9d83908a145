using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders.Planning;

namespace Assistant.Skills.Reminders;

/// <summary>What was owed to whom, and what became of it.</summary>
/// <param name="database">The journal's database.</param>
/// <param name="shelf">The plans in force, for what things are called.</param>
/// <param name="office">The office's hours.</param>
public sealed class ReminderHistory(Database database, PlanShelf shelf, OfficeTime office)
{
    /// <summary>The rows, the earliest owed first.</summary>
    public async Task<IReadOnlyList<LedgerRow>> ReadAsync(LedgerQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Most, 1);
        var rows = await database.QueryAsync<Row>(
            $"""
            select o.id as Id, o.recipient as Recipient, o.reminder_id as ReminderId, o.because as Because, o.item as Item, o.plan_id as PlanId, o.task_key as TaskKey,
                o.due as Due, o.nudge as Nudge, o.fire_at as FireAt, o.state as State, o.attempts as Attempts, o.reason as Reason, o.finished_at as FinishedAt,
                o.opened_at as OpenedAt, o.acted as Acted, o.acted_at as ActedAt,
                case when o.item like '{Subject.OnceMark}%' then r.text
                    when o.item like '{Subject.MeetingMark}%' then (select m.title from meetings m where '{Subject.MeetingMark}' || m.id = o.item) end as Title
            from owed_reminders o left join reminders r on r.id = o.reminder_id
            where o.fire_at >= @from and o.fire_at < @to
                {(query.State is null ? "" : "and o.state = @state")} {(query.To is null ? "" : "and o.recipient = @recipient")}
                {(query.SeenBy is null ? "" : "and (o.recipient = @seenBy or r.person_id = @person)")}
            order by o.fire_at, o.id limit @most
            """,
            new
            {
                from = Stored.Instant(office.At(query.Days.First, TimeOnly.MinValue)),
                to = Stored.Instant(office.At(query.Days.Last.AddDays(1), TimeOnly.MinValue)),
                state = query.State is { } state ? WordOf(state) : null,
                recipient = query.To?.ToString(),
                seenBy = query.SeenBy is { } person ? new Recipient.Person(person).ToString() : null,
                person = query.SeenBy,
                most = (long)query.Most,
            },
            cancellationToken);
        var library = shelf.Current;
        return [.. rows.Select(row => row.ToLedger(office, library))];
    }

    private static string WordOf(LedgerState state) => state switch
    {
        LedgerState.Owed => OwedState.Owed,
        LedgerState.Claimed => OwedState.Claimed,
        LedgerState.Sent => OwedState.Sent,
        LedgerState.Failed => OwedState.Failed,
        _ => OwedState.Dropped,
    };

    private sealed record Row
    {
        public long Id { get; init; }

        public string Recipient { get; init; } = "";

        public string? ReminderId { get; init; }

        public string Because { get; init; } = "";

        public string Item { get; init; } = "";

        public string? PlanId { get; init; }

        public string? TaskKey { get; init; }

        public string Due { get; init; } = "";

        public string Nudge { get; init; } = "";

        public string FireAt { get; init; } = "";

        public string State { get; init; } = "";

        public long Attempts { get; init; }

        public string? Reason { get; init; }

        public string? FinishedAt { get; init; }

        public string? OpenedAt { get; init; }

        public string? Acted { get; init; }

        public string? ActedAt { get; init; }

        public string? Title { get; init; }

        public LedgerRow ToLedger(OfficeTime office, PlanLibrary library) => new(
            Id,
            Reminders.Recipient.Parse(Recipient),
            Title ?? TitleIn(library),
            Item,
            DueTime.Parse(Due),
            NudgeCode.Parse(Nudge),
            BecauseCode.Parse(Because, ReminderId),
            office.Local(Stored.ReadInstant(FireAt)),
            Enum.GetValues<LedgerState>().First(state => WordOf(state) == State),
            (int)Attempts,
            Reason)
        {
            FinishedAt = Instant(FinishedAt, office),
            OpenedAt = Instant(OpenedAt, office),
            Acted = Acted,
            ActedAt = Instant(ActedAt, office),
        };

        private static DateTimeOffset? Instant(string? text, OfficeTime office) => text is null ? null : office.Local(Stored.ReadInstant(text));

        /// <summary>The task by its key, whatever its last day is now; the report by what tells reports apart.</summary>
        private string? TitleIn(PlanLibrary library) => PlanId is { } plan
            ? library.Plans.FirstOrDefault(each => each.Id.Value == plan)?.Tasks.FirstOrDefault(task => task.Key.Value == TaskKey)?.Title
            : library.Plans.Where(each => Item.StartsWith($"{Deadline.ReportMark}{each.Id}|", StringComparison.Ordinal))
                .SelectMany(each => each.Reports.Select(duty => (Deadline)new Deadline.OfReport(each, duty, default)))
                .FirstOrDefault(report => report.Item == Item) is Deadline.OfReport found ? found.Duty.Subject ?? found.Duty.Evidence.Quote : null;
    }
}
