using System.Resources;
using Assistant.Bot.Cards;
using Assistant.Skills;

namespace Assistant.Bot.Pages;

/// <summary>What the local page says, from <c>PageTexts.resx</c>.</summary>
/// <param name="language">The language of the page.</param>
internal sealed class PageTexts(Language language) : LocalTexts(Resources, language)
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.Pages.PageTexts", typeof(PageTexts).Assembly);

    /// <summary>The language that an address asks for.</summary>
    public static Language Of(string? lang) => lang == "en" ? Language.English : Language.Vietnamese;
}
