using System.Globalization;
using System.Resources;
using Assistant.Skills;

namespace Assistant.Bot.Cards;

/// <summary>What people read, from <c>Texts.resx</c>: Vietnamese, and English for who writes English.</summary>
/// <param name="language">The language of the answer.</param>
internal sealed class Texts(Language language)
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.Cards.Texts", typeof(Texts).Assembly);

    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language == Language.English ? "en" : "vi");

    /// <summary>A text by its name.</summary>
    /// <exception cref="InvalidOperationException">There is no such text: a slip in the code.</exception>
    public string this[string name] => Find(name) ?? throw new InvalidOperationException($"There is no text {name}.");

    /// <summary>A text by its name; null when there is none.</summary>
    public string? Find(string name) => Resources.GetString(name, _culture);

    /// <summary>A text with its blanks filled in; numbers without grouping.</summary>
    public string Say(string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, this[name], values);
}
