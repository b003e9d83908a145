namespace Assistant.Bot.Pages.Tabs;

/// <summary>The colours of Teams that a page follows.</summary>
internal enum TabTheme
{
    /// <summary>Nobody said: what the device prefers.</summary>
    Device,

    /// <summary>Light.</summary>
    Light,

    /// <summary>Dark.</summary>
    Dark,

    /// <summary>High contrast.</summary>
    Contrast,
}
