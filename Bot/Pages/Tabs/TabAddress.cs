namespace Assistant.Bot.Pages.Tabs;

/// <summary>The address of one page of the tab: what is shown, of whom, of which time.</summary>
/// <param name="Section">Which page.</param>
/// <param name="Look">Language and colours.</param>
internal sealed record TabAddress(TabSection Section, TabLook Look)
{
    /// <summary>The unit's name; empty for the whole organisation; null where the address leaves it to the visitor's own.</summary>
    public string? Unit { get; init; }

    /// <summary>The period's name, as written; null where the address names none.</summary>
    public string? Period { get; init; }

    /// <summary>Whether what the unit only coordinates is shown too.</summary>
    public bool WithCoordinated { get; init; }

    /// <summary>What a request asks for. Longer names than any unit has are none.</summary>
    public static TabAddress Of(TabSection section, IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new TabAddress(section, TabLook.Of(query))
        {
            Unit = query.ContainsKey("unit") ? query["unit"].ToString() : null,
            Period = query["period"].ToString() is { Length: > 0 } period ? period : null,
            WithCoordinated = query["with"] == "all",
        };
    }

    /// <summary>The path of a page.</summary>
    public static string PathOf(TabSection section) => section switch
    {
        TabSection.Progress => "/tab/progress",
        TabSection.Meetings => "/tab/meetings",
        TabSection.Reports => "/tab/reports",
        _ => "/tab",
    };

    /// <summary>The address as a link has it.</summary>
    public override string ToString() => PathOf(Section) + QueryString.Create(Parts().Select(part => new KeyValuePair<string, string?>(part.Name, part.Value)));

    private IEnumerable<(string Name, string Value)> Parts()
    {
        foreach (var part in Look.Parts)
            yield return part;
        if (Unit is not null)
            yield return ("unit", Unit);
        if (Period is not null)
            yield return ("period", Period);
        if (WithCoordinated)
            yield return ("with", "all");
    }
}
