using Assistant.Skills.Reminders;

namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>In which order a digest shows what it reminds of: the same on the card, in words, and when somebody says "việc số 2".</summary>
internal static class DigestOrder
{
    /// <summary>The lines in order.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="today">The day on which they were sent.</param>
    public static IReadOnlyList<OwedLine> Of(IEnumerable<OwedLine> lines, DateOnly today) =>
        [.. lines.OrderBy(line => PartOf(line, today)).ThenBy(DueOf).ThenBy(line => line.Id)];

    /// <summary>Where a line stands.</summary>
    public static DigestPart PartOf(OwedLine line, DateOnly today) => line.About switch
    {
        ReminderAbout.LastDay { Deadline.LastDay: var day } => day < today ? DigestPart.Overdue : day == today ? DigestPart.Today : DigestPart.Soon,
        ReminderAbout.MeetingAhead => DigestPart.Meetings,
        ReminderAbout.Due => DigestPart.Lists,
        _ => DigestPart.Notes,
    };

    private static DateTime DueOf(OwedLine line) => line.About switch
    {
        ReminderAbout.LastDay { Deadline.LastDay: var day } => day.ToDateTime(TimeOnly.MinValue),
        ReminderAbout.MeetingAhead { Meeting.Start: var start } => start.UtcDateTime,
        _ => line.FireAt.UtcDateTime,
    };
}
