using System.Resources;
using Assistant.Bot.Cards;
using Assistant.Skills;

namespace Assistant.Bot.Arrivals;

/// <summary>What is said when the assistant joins a conversation, from <c>ArrivalTexts.resx</c>.</summary>
/// <param name="language">The language.</param>
internal sealed class ArrivalTexts(Language language) : LocalTexts(Resources, language)
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.Arrivals.ArrivalTexts", typeof(ArrivalTexts).Assembly);
}
