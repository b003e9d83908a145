using System.Text.Json;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Journal;

namespace Assistant.Skills.Meetings;

/// <summary>The meetings of the journal.</summary>
internal sealed class MeetingRepository(Database database)
{
    private const string Columns =
        """
        select id, version, organization, title, kind, mode, start_at as StartAt, end_at as EndAt, unit, chair, place,
            attendee_names as AttendeeNames, attendee_count as AttendeeCount, agenda, conclusions,
            person_id as PersonId, person_name as PersonName, logged_at as LoggedAt,
            cancelled_at as CancelledAt, cancelled_reason as CancelledReason
        from meetings
        """;

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
        Row.Of(meeting),
        cancellationToken) == 1;

    /// <summary>
    /// Writes a changed or cancelled meeting over its version before, in the caller's unit of work; false when that is no longer its version, or
    /// it was cancelled. What says who logged it stays.
    /// </summary>
    public static async Task<bool> ChangeAsync(Meeting meeting, UnitOfWork work, CancellationToken cancellationToken) =>
        await work.ExecuteAsync($"{Overwrite} and cancelled_at is null", Row.Of(meeting), cancellationToken) == 1;

    /// <summary>
    /// Writes a meeting that stands again over its cancelled version, in the caller's unit of work; false when that is no longer its version, or it
    /// stands already.
    /// </summary>
    public static async Task<bool> ReinstateAsync(Meeting meeting, UnitOfWork work, CancellationToken cancellationToken) =>
        await work.ExecuteAsync($"{Overwrite} and cancelled_at is not null", Row.Of(meeting), cancellationToken) == 1;

    /// <summary>A meeting by its id; null when there is none.</summary>
    public async Task<Meeting?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await database.FindAsync<Row>($"{Columns} where id = @id", new { id }, cancellationToken))?.ToMeeting();

    /// <summary>The meetings of an organisation that overlap a stretch of time and are not cancelled, the earliest first.</summary>
    public async Task<IReadOnlyList<Meeting>> BetweenAsync(
        string organization, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var rows = await database.QueryAsync<Row>(
            $"{Columns} where organization = @organization and cancelled_at is null and start_at < @to and end_at > @from order by start_at, id",
            new { organization, from = Stored.Instant(from), to = Stored.Instant(to) },
            cancellationToken);
        return [.. rows.Select(row => row.ToMeeting())];
    }

    /// <summary>The same, cancelled ones among them.</summary>
    public async Task<IReadOnlyList<Meeting>> AllBetweenAsync(
        string organization, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var rows = await database.QueryAsync<Row>(
            $"{Columns} where organization = @organization and start_at < @to and end_at > @from order by start_at, id",
            new { organization, from = Stored.Instant(from), to = Stored.Instant(to) },
            cancellationToken);
        return [.. rows.Select(row => row.ToMeeting())];
    }

    private sealed record Row
    {
        public string Id { get; init; } = "";

        public long Version { get; init; }

        public string Organization { get; init; } = "";

        public string Title { get; init; } = "";

        public string Kind { get; init; } = "";

        public string Mode { get; init; } = "";

        public string StartAt { get; init; } = "";

        public string EndAt { get; init; } = "";

        public string? Unit { get; init; }

        public string? Chair { get; init; }

        public string? Place { get; init; }

        public string AttendeeNames { get; init; } = "";

        public long? AttendeeCount { get; init; }

        public string? Agenda { get; init; }

        public string? Conclusions { get; init; }

        public string PersonId { get; init; } = "";

        public string? PersonName { get; init; }

        public string LoggedAt { get; init; } = "";

        public string? CancelledAt { get; init; }

        public string? CancelledReason { get; init; }

        public static Row Of(Meeting meeting) => new()
        {
            Id = meeting.Id,
            Version = meeting.Version,
            Organization = meeting.Organization,
            Title = meeting.Title,
            Kind = meeting.Kind.ToString(),
            Mode = meeting.Mode.ToString(),
            StartAt = Stored.Instant(meeting.Start),
            EndAt = Stored.Instant(meeting.End),
            Unit = meeting.Unit,
            Chair = meeting.Chair,
            Place = meeting.Place,
            AttendeeNames = JsonSerializer.Serialize(meeting.Attendance.Names, JournalJson.Default.IReadOnlyListString),
            AttendeeCount = meeting.Attendance.Count,
            Agenda = meeting.Agenda,
            Conclusions = meeting.Conclusions,
            PersonId = meeting.LoggedById,
            PersonName = meeting.LoggedBy,
            LoggedAt = Stored.Instant(meeting.LoggedAt),
            CancelledAt = meeting.CancelledAt is { } at ? Stored.Instant(at) : null,
            CancelledReason = meeting.CancelledReason,
        };

        public Meeting ToMeeting() => new()
        {
            Id = Id,
            Version = (int)Version,
            Organization = Organization,
            Title = Title,
            Kind = Enum.Parse<MeetingKind>(Kind),
            Mode = Enum.Parse<MeetingMode>(Mode),
            Start = Stored.ReadInstant(StartAt),
            End = Stored.ReadInstant(EndAt),
            Unit = Unit,
            Chair = Chair,
            Place = Place,
            Attendance = new Attendance(JsonSerializer.Deserialize(AttendeeNames, JournalJson.Default.IReadOnlyListString)!, (int?)AttendeeCount),
            Agenda = Agenda,
            Conclusions = Conclusions,
            LoggedById = PersonId,
            LoggedBy = PersonName,
            LoggedAt = Stored.ReadInstant(LoggedAt),
            CancelledAt = CancelledAt is { } at ? Stored.ReadInstant(at) : null,
            CancelledReason = CancelledReason,
        };
    }
}
