using System.Resources;
using Assistant.Bot.Cards;
using Assistant.Skills;

namespace Assistant.Bot.Pages.Tabs;

/// <summary>What the tab says, from <c>TabTexts.resx</c>.</summary>
/// <param name="language">The language of the page.</param>
internal sealed class TabTexts(Language language) : LocalTexts(Resources, language)
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.Pages.Tabs.TabTexts", typeof(TabTexts).Assembly);
}
