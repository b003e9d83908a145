using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Assistant.Bot.Dialogs;

namespace Assistant.Bot.Tests.Dialogs;

public sealed partial class DialogTextsTests
{
    [Theory]
    [InlineData("Dialogs.DialogTexts")]
    [InlineData("Parts.PartTexts")]
    [InlineData("Notices.NoticeTexts")]
    public void EveryText_StandsInBothLanguagesWithTheSameBlanks(string file)
    {
        var resources = new ResourceManager($"Assistant.Bot.{file}", typeof(DialogTexts).Assembly);
        var vietnamese = Read(resources, CultureInfo.InvariantCulture);
        var english = Read(resources, CultureInfo.GetCultureInfo("en"));

        english.Keys.Order(StringComparer.Ordinal).ShouldBe(vietnamese.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, text) in vietnamese)
            Blanks(english[name]).ShouldBe(Blanks(text), name);
    }

    private static Dictionary<string, string> Read(ResourceManager resources, CultureInfo culture) =>
        resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);

    private static string Blanks(string text) => string.Join(',', Blank().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Blank();
}
