namespace Assistant.Skills.Answering;

/// <summary>The last day on which something is in time.</summary>
/// <param name="Date">The day.</param>
/// <param name="DaysLeft">Days from the day of asking: 0 on the day itself, negative when it has passed.</param>
public sealed record LastDay(DateOnly Date, int DaysLeft)
{
    /// <summary>Whether it falls on a Saturday or Sunday, so that people had better finish before.</summary>
    public bool IsWeekend => Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
