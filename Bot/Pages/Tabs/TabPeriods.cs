namespace Assistant.Bot.Pages.Tabs;

/// <summary>The periods that a page offers.</summary>
internal static class TabPeriods
{
    private const int MonthsBack = 6;
    private const int MonthsAhead = 12;
    private const int Quarters = 4;

    /// <summary>The period of a page that was asked for none: plans count progress and meetings by years, deadlines come by months.</summary>
    public static TabPeriod Current(TabSection section, DateOnly today) => section switch
    {
        TabSection.Deadlines => TabPeriod.MonthOf(today),
        TabSection.Reports => TabPeriod.QuarterOf(today),
        _ => TabPeriod.Year(today.Year),
    };

    /// <summary>The periods to choose from, in order, with the one that is shown.</summary>
    public static IReadOnlyList<TabPeriod> Of(TabView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var offered = view.Address.Section == TabSection.Deadlines
            ? Enumerable.Range(-MonthsBack, MonthsBack + MonthsAhead + 1).Select(later => TabPeriod.MonthOf(view.Today).Month(later)).OfType<TabPeriod>()
            : Years(view.Today.Year);
        return [.. offered.Append(view.Period).DistinctBy(period => period.Name).OrderBy(period => period.Days.First).ThenByDescending(period => period.Days.Last)];
    }

    private static IEnumerable<TabPeriod> Years(int today) => new[] { today - 1, today, today + 1 }
        .SelectMany(year => Enumerable.Range(1, Quarters).Select(quarter => TabPeriod.Quarter(year, quarter)).Prepend(TabPeriod.Year(year)));
}
