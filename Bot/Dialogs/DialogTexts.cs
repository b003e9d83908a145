using System.Globalization;
using System.Resources;
using Assistant.Skills;

namespace Assistant.Bot.Dialogs;

/// <summary>What dialogs say, from <c>DialogTexts.resx</c>: Vietnamese, and English for who writes English.</summary>
/// <param name="language">The language of the dialog.</param>
internal sealed class DialogTexts(Language language)
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.Dialogs.DialogTexts", typeof(DialogTexts).Assembly);

    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language == Language.English ? "en" : "vi");

    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>A text by its name.</summary>
    /// <exception cref="InvalidOperationException">There is no such text: a slip in the code.</exception>
    public string this[string name] =>
        Resources.GetString(name, _culture) ?? throw new InvalidOperationException($"There is no text {name}.");

    /// <summary>A text with its blanks filled in; numbers without grouping.</summary>
    public string Say(string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, this[name], values);

    /// <summary>The language of a locale: English only where it says so.</summary>
    public static Language Of(string? locale) =>
        locale is not null && locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Vietnamese;
}
