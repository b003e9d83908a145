using Assistant.Skills;

namespace Assistant.Bot.Pages.Tabs;

/// <summary>The language and colours of a page, as its address says; Teams puts its own into the address of a tab.</summary>
/// <param name="Language">The language.</param>
/// <param name="Theme">The colours.</param>
internal sealed record TabLook(Language Language, TabTheme Theme)
{
    /// <summary>The language as HTML names it.</summary>
    public string Lang => Language == Language.English ? "en" : "vi";

    /// <summary>The colours as Teams names them; null where nobody said.</summary>
    public string? ThemeName => Theme switch
    {
        TabTheme.Light => "default",
        TabTheme.Dark => "dark",
        TabTheme.Contrast => "contrast",
        _ => null,
    };

    /// <summary>What the element <c>html</c> says of the colours.</summary>
    public Html Attribute => ThemeName is { } name ? Html.Of($" data-theme=\"{name}\"") : Html.Empty;

    /// <summary>What addresses of other pages carry on.</summary>
    public IEnumerable<(string Name, string Value)> Parts =>
        ThemeName is { } name ? [("lang", Lang), ("theme", name)] : [("lang", Lang)];

    /// <summary>What an address says; Vietnamese unless English is asked for, by a language or a locale.</summary>
    public static TabLook Of(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new TabLook(
            query["lang"].ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Vietnamese,
            query["theme"].ToString() switch
            {
                "default" or "light" => TabTheme.Light,
                "dark" or "glass" => TabTheme.Dark,
                "contrast" => TabTheme.Contrast,
                _ => TabTheme.Device,
            });
    }
}
