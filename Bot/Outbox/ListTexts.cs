using System.Resources;
using Assistant.Bot.Cards;
using Assistant.Skills;

namespace Assistant.Bot.Outbox;

/// <summary>What stands above the columns of the office's lists, from <c>ListTexts.resx</c>: Vietnamese, as an office has one list for all.</summary>
internal sealed class ListTexts() : LocalTexts(Resources, Language.Vietnamese)
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.Outbox.ListTexts", typeof(ListTexts).Assembly);
}
