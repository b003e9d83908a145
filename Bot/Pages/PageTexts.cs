using System.Globalization;
using System.Resources;
using Assistant.Skills;

namespace Assistant.Bot.Pages;

/// <summary>What the local page says, from <c>PageTexts.resx</c>: Vietnamese, and English on request.</summary>
/// <param name="language">The language of the page.</param>
internal sealed class PageTexts(Language language)
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.Pages.PageTexts", typeof(PageTexts).Assembly);

    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language == Language.English ? "en" : "vi");

    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>A text by its name.</summary>
    /// <exception cref="InvalidOperationException">There is no such text: a slip in the code.</exception>
    public string this[string name] =>
        Resources.GetString(name, _culture) ?? throw new InvalidOperationException($"There is no text {name}.");

    /// <summary>A text with its blanks filled in; numbers without grouping.</summary>
    public string Say(string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, this[name], values);

    /// <summary>The language that an address asks for.</summary>
    public static Language Of(string? lang) => lang == "en" ? Language.English : Language.Vietnamese;
}
