using System.Resources;
using Assistant.Bot.Cards;
using Assistant.Skills;

namespace Assistant.Bot.Notices;

/// <summary>What is said of what people are told unasked, from <c>NoticeTexts.resx</c>.</summary>
/// <param name="language">The language.</param>
internal sealed class NoticeTexts(Language language) : LocalTexts(Resources, language)
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.Notices.NoticeTexts", typeof(NoticeTexts).Assembly);
}
