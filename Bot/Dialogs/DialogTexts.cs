using System.Resources;
using Assistant.Bot.Cards;
using Assistant.Skills;

namespace Assistant.Bot.Dialogs;

/// <summary>What dialogs say, from <c>DialogTexts.resx</c>.</summary>
/// <param name="language">The language of the dialog.</param>
internal sealed class DialogTexts(Language language) : LocalTexts(Resources, language)
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.Dialogs.DialogTexts", typeof(DialogTexts).Assembly);

    /// <summary>The language of a locale: English only where it says so.</summary>
    public static Language Of(string? locale) =>
        locale is not null && locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Vietnamese;
}
