namespace Assistant.Skills.Exporting;

/// <summary>A meeting as it is stored.</summary>
internal sealed record MeetingRow
{
    /// <summary>The query, without its conditions.</summary>
    public const string Select =
        """
        select id as Id, organization as Organization, title as Title, kind as Kind, mode as Mode, start_at as StartAt, end_at as EndAt, unit as Unit,
            chair as Chair, place as Place, attendee_names as AttendeeNames, attendee_count as AttendeeCount, agenda as Agenda, conclusions as Conclusions,
            person_id as PersonId, person_name as PersonName, logged_at as LoggedAt, cancelled_at as CancelledAt, cancelled_reason as CancelledReason, version as Version
        from meetings
        """;

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

    public string AttendeeNames { get; init; } = "[]";

    public long? AttendeeCount { get; init; }

    public string? Agenda { get; init; }

    public string? Conclusions { get; init; }

    public string PersonId { get; init; } = "";

    public string? PersonName { get; init; }

    public string LoggedAt { get; init; } = "";

    public string? CancelledAt { get; init; }

    public string? CancelledReason { get; init; }

    public long Version { get; init; }
}
