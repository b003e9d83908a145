using System.Globalization;
using System.Resources;

namespace Assistant.Bot.Pages;

/// <summary>What the local page says, from <c>PageTexts.resx</c>.</summary>
internal sealed class PageTexts
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.Pages.PageTexts", typeof(PageTexts).Assembly);

    /// <summary>A text by its name.</summary>
    /// <exception cref="InvalidOperationException">There is no such text: a slip in the code.</exception>
    public string this[string name] =>
        Resources.GetString(name, CultureInfo.InvariantCulture) ?? throw new InvalidOperationException($"There is no text {name}.");

    /// <summary>A text with its blanks filled in.</summary>
    public string Say(string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, this[name], values);
}
