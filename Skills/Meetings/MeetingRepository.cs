using System.Text.Json;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Journal;

namespace Assistant.Skills.Meetings;

/// <summary>The meetings of the journal.</summary>
internal sealed class MeetingRepository(Database database)
{
    private const string Columns =
        """
        select id, organization, title, kind, mode, start_at as StartAt, end_at as EndAt, unit, chair, place,
            attendee_names as AttendeeNames, attendee_count as AttendeeCount, conclusions,
            person_id as PersonId, person_name as PersonName, logged_at as LoggedAt
        from meetings
        """;

    /// <summary>Adds a meeting in the caller's unit of work.</summary>
    public static async Task<bool> AddAsync(Meeting meeting, UnitOfWork work, CancellationToken cancellationToken) => await work.ExecuteAsync(
        """
        insert into meetings (id, organization, title, kind, mode, start_at, end_at, unit, chair, place,
            attendee_names, attendee_count, conclusions, person_id, person_name, logged_at)
        values (@Id, @Organization, @Title, @Kind, @Mode, @StartAt, @EndAt, @Unit, @Chair, @Place,
            @AttendeeNames, @AttendeeCount, @Conclusions, @PersonId, @PersonName, @LoggedAt)
        """,
        new
        {
            meeting.Id,
            meeting.Organization,
            meeting.Title,
            Kind = meeting.Kind.ToString(),
            Mode = meeting.Mode.ToString(),
            StartAt = Stored.Instant(meeting.Start),
            EndAt = Stored.Instant(meeting.End),
            meeting.Unit,
            meeting.Chair,
            meeting.Place,
            AttendeeNames = JsonSerializer.Serialize(meeting.Attendance.Names, JournalJson.Default.IReadOnlyListString),
            AttendeeCount = (long?)meeting.Attendance.Count,
            meeting.Conclusions,
            PersonId = meeting.LoggedById,
            PersonName = meeting.LoggedBy,
            LoggedAt = Stored.Instant(meeting.LoggedAt),
        },
        cancellationToken) == 1;

    /// <summary>A meeting by its id; null when there is none.</summary>
    public async Task<Meeting?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await database.FindAsync<Row>($"{Columns} where id = @id", new { id }, cancellationToken))?.ToMeeting();

    /// <summary>The meetings of an organisation that overlap a stretch of time, the earliest first.</summary>
    public async Task<IReadOnlyList<Meeting>> BetweenAsync(
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

        public string? Conclusions { get; init; }

        public string PersonId { get; init; } = "";

        public string? PersonName { get; init; }

        public string LoggedAt { get; init; } = "";

        public Meeting ToMeeting() => new()
        {
            Id = Id,
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
            Conclusions = Conclusions,
            LoggedById = PersonId,
            LoggedBy = PersonName,
            LoggedAt = Stored.ReadInstant(LoggedAt),
        };
    }
}
