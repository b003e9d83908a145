using System.Globalization;
using System.Resources;
using Assistant.Skills;

namespace Assistant.Bot.Cards;

/// <summary>What people read, from one resource file: Vietnamese, and English for who wants English.</summary>
/// <param name="resources">The resource file.</param>
/// <param name="language">The language.</param>
internal abstract class LocalTexts(ResourceManager resources, Language language)
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language == Language.English ? "en" : "vi");

    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>A text by its name.</summary>
    /// <exception cref="InvalidOperationException">There is no such text: a slip in the code.</exception>
    public string this[string name] => Find(name) ?? throw new InvalidOperationException($"There is no text {name}.");

    /// <summary>A text by its name; null when there is none.</summary>
    public string? Find(string name) => resources.GetString(name, _culture);

    /// <summary>A text with its blanks filled in; numbers without grouping.</summary>
    public string Say(string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, this[name], values);
}
