using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Assistant.Bot.Dialogs.Extensions;

namespace Assistant.Bot.Tests.Dialogs.Extensions;

public sealed partial class ExtensionTextsTests
{
    [Fact]
    public void EveryText_StandsInBothLanguagesWithTheSameBlanks()
    {
        var resources = new ResourceManager("Assistant.Bot.Dialogs.Extensions.ExtensionTexts", typeof(ExtensionTexts).Assembly);
        var vietnamese = Read(resources, CultureInfo.InvariantCulture);
        var english = Read(resources, CultureInfo.GetCultureInfo("en"));

        english.Keys.Order(StringComparer.Ordinal).ShouldBe(vietnamese.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, text) in vietnamese)
            Blanks(english[name]).ShouldBe(Blanks(text), name);
    }

    private static Dictionary<string, string> Read(ResourceManager resources, CultureInfo culture) =>
        resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);

    private static string Blanks(string text) => string.Join(',', Blank().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Blank();
}
