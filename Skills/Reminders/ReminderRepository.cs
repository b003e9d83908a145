using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders;

/// <summary>What people asked to be reminded of.</summary>
internal sealed class ReminderRepository(Database database)
{
    /// <summary>The columns of <see cref="ReminderRow"/>.</summary>
    public const string Columns =
        """
        r.id as ReminderId, r.organization as Organization, r.person_id as PersonId, r.person_name as PersonName, r.conversation as Conversation,
            r.language as Language, r.text as Text, r.fire_at as OnceAt, r.unit_organization as UnitOrganization, r.unit as Unit,
            r.unit_is_collective as UnitIsCollective, r.plan_id as OfPlan, r.task_key as OfTask,
            r.leads as Leads, r.rhythm as Rhythm, r.audience as Audience, r.audience_organization as AudienceOrganization,
            r.audience_unit as AudienceUnit, r.audience_is_collective as AudienceIsCollective, r.created_at as CreatedAt
        """;

    /// <summary>Adds a reminder in the caller's unit of work.</summary>
    public static Task AddAsync(Reminder reminder, UnitOfWork work, CancellationToken cancellationToken)
    {
        var standing = reminder.Timing as ReminderTiming.BeforeDeadlines;
        var unit = standing?.Unit ?? (reminder.Timing as ReminderTiming.Regularly)?.Unit;
        var members = (reminder.Audience as ReminderAudience.Members)?.Unit;
        return work.ExecuteAsync(
            """
            insert into reminders (id, organization, person_id, person_name, conversation, language, text, fire_at,
                unit_organization, unit, unit_is_collective, plan_id, task_key, leads, rhythm,
                audience, audience_organization, audience_unit, audience_is_collective, created_at)
            values (@Id, @Organization, @PersonId, @PersonName, @Conversation, @Language, @Text, @OnceAt,
                @UnitOrganization, @Unit, @UnitIsCollective, @PlanId, @TaskKey, @Leads, @Rhythm,
                @Audience, @AudienceOrganization, @AudienceUnit, @AudienceIsCollective, @CreatedAt)
            """,
            new
            {
                reminder.Id,
                reminder.Organization,
                reminder.PersonId,
                reminder.PersonName,
                reminder.Conversation,
                Language = reminder.Language.ToString(),
                reminder.Text,
                OnceAt = reminder.Timing is ReminderTiming.Once once ? Stored.Instant(once.At) : null,
                UnitOrganization = unit?.Organization,
                Unit = unit?.Name,
                UnitIsCollective = Flag(unit),
                standing?.PlanId,
                standing?.TaskKey,
                Leads = standing is null ? null : NudgeCode.Of(standing.Before),
                Rhythm = reminder.Timing is ReminderTiming.Regularly regularly ? RhythmCode.Of(regularly.Rhythm) : null,
                Audience = ReminderRow.AudienceWord(reminder.Audience),
                AudienceOrganization = members?.Organization,
                AudienceUnit = members?.Name,
                AudienceIsCollective = Flag(members),
                CreatedAt = Stored.Instant(reminder.CreatedAt),
            },
            cancellationToken);
    }

    /// <summary>Cancels a reminder and drops what it owes.</summary>
    public static async Task CancelAsync(string id, DateTimeOffset now, UnitOfWork work, CancellationToken cancellationToken)
    {
        var at = Stored.Instant(now);
        await work.ExecuteAsync("update reminders set cancelled_at = @at where id = @id and cancelled_at is null", new { id, at }, cancellationToken);
        await work.ExecuteAsync(
            $"update owed_reminders set state = '{OwedState.Dropped}', reason = 'cancelled', finished_at = @at where reminder_id = @id and state in ('{OwedState.Owed}', '{OwedState.Claimed}')",
            new { id, at },
            cancellationToken);
    }

    /// <summary>The reminders that may still send something: neither cancelled nor one-offs that were sent, the oldest first.</summary>
    public async Task<IReadOnlyList<Reminder>> InForceAsync(CancellationToken cancellationToken)
    {
        var rows = await database.QueryAsync<ReminderRow>(
            $"""
            select {Columns} from reminders r where r.cancelled_at is null and (r.fire_at is null
                or exists (select 1 from owed_reminders o where o.reminder_id = r.id and o.state in ('{OwedState.Owed}', '{OwedState.Claimed}')))
            order by r.created_at, r.id
            """,
            null,
            cancellationToken);
        return [.. rows.Select(row => row.ToReminder())];
    }

    /// <summary>A person's reminders that are not cancelled and not over, the oldest first.</summary>
    public async Task<IReadOnlyList<ReminderListing>> OfPersonAsync(string organization, string personId, CancellationToken cancellationToken)
    {
        var rows = await database.QueryAsync<ListingRow>(
            $"""
            select {Columns}, o.next_at as NextAt, coalesce(o.owed, 0) as Owed
            from reminders r
            left join (select reminder_id, min(not_before) as next_at, count(*) as owed from owed_reminders
                where state in ('{OwedState.Owed}', '{OwedState.Claimed}') group by reminder_id) o on o.reminder_id = r.id
            where r.organization = @organization and r.person_id = @personId and r.cancelled_at is null
                and (r.fire_at is null or o.owed > 0)
            order by (select min(j.number) from journal_entries j where j.record_kind = 'reminder' and j.record_id = r.id)
            """,
            new { organization, personId },
            cancellationToken);
        return [.. rows.Select((row, index) => new ReminderListing(
            index + 1, row.ToReminder(), row.NextAt is { } next ? Stored.ReadInstant(next) : null, (int)row.Owed))];
    }

    private static long? Flag(Unit? unit) => unit is null ? null : unit.IsCollective ? 1L : 0L;

    private sealed record ListingRow : ReminderRow
    {
        public string? NextAt { get; init; }

        public long Owed { get; init; }
    }
}
