using Assistant.Skills.Reminders.Planning;

namespace Assistant.Skills.Reminders;

/// <summary>What a reminder will send, as far as plans and directory tell at present.</summary>
/// <param name="Upcoming">What each recipient is sent before last days, the earliest first; empty for one-offs and lists.</param>
/// <param name="NextList">When the next list is sent; null for anything else.</param>
/// <param name="Recipients">How many persons and conversations are reminded.</param>
public sealed record Forecast(IReadOnlyList<UpcomingReminder> Upcoming, DateTimeOffset? NextList, int Recipients)
{
    /// <summary>It sends nothing.</summary>
    public static Forecast Nothing { get; } = new([], null, 0);

    /// <summary>The rows that it owes from now on.</summary>
    internal IReadOnlyList<OwedRow> Rows { get; init; } = [];
}
