using System.Resources;
using Assistant.Bot.Cards;
using Assistant.Skills;

namespace Assistant.Bot.Dialogs.Extensions;

/// <summary>What is said about later last days, from <c>ExtensionTexts.resx</c>.</summary>
/// <param name="language">The language of the dialog.</param>
internal sealed class ExtensionTexts(Language language) : LocalTexts(Resources, language)
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.Dialogs.Extensions.ExtensionTexts", typeof(ExtensionTexts).Assembly);
}
