namespace Assistant.Skills.Reminders;

/// <summary>A message owed as the database holds it, with the reminder that asks for it, if any, and what speaks against sending it.</summary>
internal sealed record ClaimedRow : ReminderRow
{
    /// <summary>The query, without its conditions.</summary>
    public const string Select =
        $"""
        select o.id as OwedId, o.recipient as Recipient, o.because as Because, o.item as Item, o.due as Due, o.nudge as Nudge, o.fire_at as FiredAt,
            o.attempts as Attempts, o.plan_id as PlanOfRow, o.task_key as TaskOfRow,
            (select count(*) from progress p where p.plan_id = o.plan_id and p.task_key = o.task_key and p.state = 'Done') as Done,
            (select count(*) from reminder_mutes m where m.recipient = o.recipient and m.item = o.item) as Muted,
            (select count(*) from settled_reports s where s.item = o.item and s.due_on = o.due) as Settled,
            case when r.cancelled_at is null then 0 else 1 end as Cancelled, {ReminderRepository.Columns}
        from owed_reminders o left join reminders r on r.id = o.reminder_id
        """;

    public long OwedId { get; init; }

    public string Recipient { get; init; } = "";

    public string Because { get; init; } = "";

    public string Item { get; init; } = "";

    public string Due { get; init; } = "";

    public string Nudge { get; init; } = "";

    public string FiredAt { get; init; } = "";

    public long Attempts { get; init; }

    public string? PlanOfRow { get; init; }

    public string? TaskOfRow { get; init; }

    public long Done { get; init; }

    public long Muted { get; init; }

    public long Settled { get; init; }

    public long Cancelled { get; init; }

    /// <summary>The reminder that asks for it; null where nobody had to ask.</summary>
    public Reminder? Reminder => string.IsNullOrEmpty(ReminderId) ? null : ToReminder();

    /// <summary>Why it is not wanted any more, for an admin; null where it is.</summary>
    public string? Unwanted => Cancelled > 0 ? "cancelled" : Done > 0 ? "done" : Settled > 0 ? "settled" : Muted > 0 ? "stopped" : null;
}
