using System.Resources;
using Assistant.Skills;

namespace Assistant.Bot.Cards;

/// <summary>What answers say, from <c>Texts.resx</c>.</summary>
/// <param name="language">The language of the answer.</param>
internal sealed class Texts(Language language) : LocalTexts(Resources, language)
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.Cards.Texts", typeof(Texts).Assembly);
}
