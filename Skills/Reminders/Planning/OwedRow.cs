namespace Assistant.Skills.Reminders.Planning;

/// <summary>One message that is to be owed.</summary>
/// <param name="To">To whom.</param>
/// <param name="Subject">About what.</param>
/// <param name="Nudge">Which of the reminders about it.</param>
/// <param name="Why">Why.</param>
/// <param name="FireAt">When it is to be sent.</param>
internal sealed record OwedRow(Recipient To, Subject Subject, Nudge Nudge, Because Why, DateTimeOffset FireAt)
{
    /// <summary>What it is told from the others by.</summary>
    public OwedKey Key => new(To.ToString(), Subject.Item, Subject.Due.ToString(), NudgeCode.Of(Nudge));

    /// <summary>One order for everybody who writes several: two writers never wait for each other in a ring.</summary>
    public static IEnumerable<OwedRow> InOrder(IEnumerable<OwedRow> rows) => rows.Select(row => (Row: row, row.Key))
        .OrderBy(each => each.Key.Recipient, StringComparer.Ordinal).ThenBy(each => each.Key.Item, StringComparer.Ordinal)
        .ThenBy(each => each.Key.Due, StringComparer.Ordinal).ThenBy(each => each.Key.Nudge, StringComparer.Ordinal)
        .Select(each => each.Row);
}
