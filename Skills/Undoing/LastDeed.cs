using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Undoing;

/// <summary>The last entry of the audit trail that a person made.</summary>
internal sealed record LastDeed
{
    /// <summary>What was done: <c>meeting.log</c>.</summary>
    public string Action { get; init; } = "";

    /// <summary>To which record.</summary>
    public string RecordId { get; init; } = "";

    /// <summary>When, as stored.</summary>
    public string At { get; init; } = "";

    /// <summary>The journal entry that belongs to it; null for what was written before entries were linked.</summary>
    public long? EntryNumber { get; init; }

    /// <summary>What it was.</summary>
    public UndoneDeed Deed => Action switch
    {
        "progress.record" => UndoneDeed.Report,
        "progress.undo" => UndoneDeed.ReportTakenBack,
        "meeting.log" => UndoneDeed.MeetingLogged,
        "meeting.change" => UndoneDeed.MeetingChanged,
        "meeting.cancel" => UndoneDeed.MeetingCancelled,
        "meeting.reinstate" => UndoneDeed.MeetingReinstated,
        "reminder.set" => UndoneDeed.ReminderSet,
        "reminder.cancel" => UndoneDeed.RemindersCancelled,
        _ => UndoneDeed.Other,
    };

    /// <summary>A person's; null for who has done nothing.</summary>
    public static Task<LastDeed?> OfAsync(string organization, string personId, Database database, CancellationToken cancellationToken) => database.FindAsync<LastDeed>(
        """
        select action as Action, record_id as RecordId, at as At, entry_number as EntryNumber
        from audit_entries where organization = @organization and person_id = @personId order by number desc limit 1
        """,
        new { organization, personId },
        cancellationToken);
}
