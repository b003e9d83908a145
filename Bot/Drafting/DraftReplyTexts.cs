using System.Resources;
using Assistant.Bot.Cards;
using Assistant.Skills;

namespace Assistant.Bot.Drafting;

/// <summary>What is said around a draft, from <c>DraftReplyTexts.resx</c>. The draft itself is in Vietnamese.</summary>
/// <param name="language">The language of the question.</param>
internal sealed class DraftReplyTexts(Language language) : LocalTexts(Resources, language)
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.Drafting.DraftReplyTexts", typeof(DraftReplyTexts).Assembly);
}
