using System.Resources;
using Assistant.Bot.Cards;
using Assistant.Skills;

namespace Assistant.Bot.Cli;

/// <summary>The words of <c>reminders preview</c>, from <c>PreviewTexts.resx</c>: Vietnamese, as it tells what people would be told.</summary>
internal sealed class PreviewTexts() : LocalTexts(Resources, Language.Vietnamese)
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.Cli.PreviewTexts", typeof(PreviewTexts).Assembly);
}
