using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Meetings;

/// <summary>The meetings of the journal.</summary>
internal sealed class MeetingRepository(Database database)
{
    private const string Overwrite =
        """
        update meetings set version = @Version, title = @Title, kind = @Kind, mode = @Mode, start_at = @StartAt, end_at = @EndAt,
            unit = @Unit, chair = @Chair, place = @Place, attendee_names = @AttendeeNames, attendee_count = @AttendeeCount,
            agenda = @Agenda, conclusions = @Conclusions, cancelled_at = @CancelledAt, cancelled_reason = @CancelledReason
        where id = @Id and organization = @Organization and version = @Version - 1
        """;

    /// <summary>Adds a meeting in the caller's unit of work.</summary>
    public static async Task<bool> AddAsync(Meeting meeting, UnitOfWork work, CancellationToken cancellationToken) => await work.ExecuteAsync(
        """
        insert into meetings (id, version, organization, title, kind, mode, start_at, end_at, unit, chair, place,
            attendee_names, attendee_count, agenda, conclusions, person_id, person_name, logged_at)
        values (@Id, @Version, @Organization, @Title, @Kind, @Mode, @StartAt, @EndAt, @Unit, @Chair, @Place,
            @AttendeeNames, @AttendeeCount, @Agenda, @Conclusions, @PersonId, @PersonName, @LoggedAt)
        """,
        MeetingRow.Of(meeting),
        cancellationToken) == 1;

    /// <summary>
    /// Writes a changed or cancelled meeting over its version before, in the caller's unit of work; false when that is no longer its version, or
    /// it was cancelled. What says who logged it stays.
    /// </summary>
    public static async Task<bool> ChangeAsync(Meeting meeting, UnitOfWork work, CancellationToken cancellationToken) =>
        await work.ExecuteAsync($"{Overwrite} and cancelled_at is null", MeetingRow.Of(meeting), cancellationToken) == 1;

    /// <summary>
    /// Writes a meeting that stands again over its cancelled version, in the caller's unit of work; false when that is no longer its version, or it
    /// stands already.
    /// </summary>
    public static async Task<bool> ReinstateAsync(Meeting meeting, UnitOfWork work, CancellationToken cancellationToken) =>
        await work.ExecuteAsync($"{Overwrite} and cancelled_at is not null", MeetingRow.Of(meeting), cancellationToken) == 1;

    /// <summary>A meeting by its id; null when there is none.</summary>
    public async Task<Meeting?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await database.FindAsync<MeetingRow>($"{MeetingRow.Select} where id = @id", new { id }, cancellationToken))?.ToMeeting();

    /// <summary>The meetings of an organisation that overlap a stretch of time and are not cancelled, the earliest first.</summary>
    public async Task<IReadOnlyList<Meeting>> BetweenAsync(
        string organization, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var rows = await database.QueryAsync<MeetingRow>(
            $"{MeetingRow.Select} where organization = @organization and cancelled_at is null and start_at < @to and end_at > @from order by start_at, id",
            new { organization, from = Stored.Instant(from), to = Stored.Instant(to) },
            cancellationToken);
        return [.. rows.Select(row => row.ToMeeting())];
    }

    /// <summary>The same, cancelled ones among them.</summary>
    public async Task<IReadOnlyList<Meeting>> AllBetweenAsync(
        string organization, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var rows = await database.QueryAsync<MeetingRow>(
            $"{MeetingRow.Select} where organization = @organization and start_at < @to and end_at > @from order by start_at, id",
            new { organization, from = Stored.Instant(from), to = Stored.Instant(to) },
            cancellationToken);
        return [.. rows.Select(row => row.ToMeeting())];
    }

    /// <summary>The meetings that begin after an instant and are not cancelled, the earliest first.</summary>
    public async Task<IReadOnlyList<Meeting>> AheadAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = await database.QueryAsync<MeetingRow>(
            $"{MeetingRow.Select} where cancelled_at is null and start_at > @now order by start_at, id", new { now = Stored.Instant(now) }, cancellationToken);
        return [.. rows.Select(row => row.ToMeeting())];
    }
}
