using System.Text.Json;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Journal;

namespace Assistant.Skills.Meetings;

/// <summary>A meeting as the database holds it.</summary>
internal sealed record MeetingRow
{
    /// <summary>The query, without its conditions.</summary>
    public const string Select =
        """
        select id, version, organization, title, kind, mode, start_at as StartAt, end_at as EndAt, unit, chair, place,
            attendee_names as AttendeeNames, attendee_count as AttendeeCount, agenda, conclusions,
            person_id as PersonId, person_name as PersonName, logged_at as LoggedAt,
            cancelled_at as CancelledAt, cancelled_reason as CancelledReason
        from meetings
        """;

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

    public static MeetingRow Of(Meeting meeting) => new()
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
