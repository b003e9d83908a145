namespace Assistant.Skills.Journal;

/// <summary>One entry of the audit trail: who did what to which record, and when.</summary>
internal sealed record AuditEntry
{
    /// <summary>Its place in the trail, ascending; gaps may occur.</summary>
    public long Number { get; init; }

    /// <summary>When, as stored.</summary>
    public string At { get; init; } = "";

    /// <summary>The organisation in whose journal it stands.</summary>
    public string Organization { get; init; } = "";

    /// <summary>Who did it.</summary>
    public string PersonId { get; init; } = "";

    /// <summary>That person's name.</summary>
    public string? PersonName { get; init; }

    /// <summary>That person's unit.</summary>
    public string? Unit { get; init; }

    /// <summary>What was done: <c>meeting.log</c>.</summary>
    public string Action { get; init; } = "";

    /// <summary>What kind of record it was done to.</summary>
    public string RecordKind { get; init; } = "";

    /// <summary>Which record.</summary>
    public string RecordId { get; init; } = "";

    /// <summary>The operation that did it.</summary>
    public string OperationId { get; init; } = "";

    /// <summary>The journal entry with the record as it was then; null for what was written before entries were linked.</summary>
    public long? EntryNumber { get; init; }

    /// <summary>That entry's words.</summary>
    public string? Body { get; init; }

    /// <summary>The chain's hash up to here; null for what was written before there was a chain.</summary>
    public string? Hash { get; init; }
}
