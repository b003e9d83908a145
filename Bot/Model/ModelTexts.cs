using System.Resources;
using Assistant.Bot.Cards;
using Assistant.Skills;

namespace Assistant.Bot.Model;

/// <summary>What is said around the language model, from <c>ModelTexts.resx</c>.</summary>
/// <param name="language">The language of the message.</param>
internal sealed class ModelTexts(Language language) : LocalTexts(Resources, language)
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.Model.ModelTexts", typeof(ModelTexts).Assembly);
}
