namespace Assistant.Bot.Pages.Tabs;

/// <summary>The pages of the tab, in the order shown.</summary>
internal enum TabSection
{
    /// <summary>What falls due, as a calendar and a timeline.</summary>
    Deadlines,

    /// <summary>How far each unit is.</summary>
    Progress,

    /// <summary>Meetings against the plans' targets.</summary>
    Meetings,

    /// <summary>Which reports are due.</summary>
    Reports,
}
