namespace Assistant.Skills.Reminders.Planning;

/// <summary>What falls on one morning.</summary>
internal static class Morning
{
    /// <summary>
    /// The steps in time's order; of those that rest days have brought to one morning only the nearest to the last day: 7 and 3 days before it may
    /// both fall on the last working day before Tết.
    /// </summary>
    public static IReadOnlyList<Step> OneEach(IEnumerable<Step> steps) =>
    [
        .. steps.GroupBy(step => (step.FireAt, NudgeCode.WaitsForHours(step.Nudge)))
            .Select(together => together.MinBy(step => step.Nudge is Nudge.Before before ? before.Length.ToTimeSpan() : TimeSpan.Zero)!)
            .OrderBy(step => step.FireAt),
    ];
}
