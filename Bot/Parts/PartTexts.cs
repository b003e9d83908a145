using System.Resources;
using Assistant.Bot.Cards;
using Assistant.Skills;

namespace Assistant.Bot.Parts;

/// <summary>What is said of units' parts of tasks, from <c>PartTexts.resx</c>.</summary>
/// <param name="language">The language.</param>
internal sealed class PartTexts(Language language) : LocalTexts(Resources, language)
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.Parts.PartTexts", typeof(PartTexts).Assembly);
}
