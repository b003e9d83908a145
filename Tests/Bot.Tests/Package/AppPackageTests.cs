using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using Assistant.Bot.MessageExtensions;
using Assistant.Bot.Package;
using Assistant.Bot.Pages.Tabs;

namespace Assistant.Bot.Tests.Package;

/// <summary>The package that an administrator uploads. Limits: Microsoft 365 app manifest 1.30.</summary>
public sealed class AppPackageTests
{
    private static readonly PackagePlace Place = new(PackagePlace.OwnId, Guid.Parse("5e0c4d6e-0f3b-4b58-9a3e-0c7c1d7a9f10"), "tro-ly.so-gddt.gov.vn", new Version(1, 4, 2));

    private readonly Dictionary<string, byte[]> _files = Read();

    [Fact]
    public void Write_Package_HasItsFilesAtTheRootAndNothingElse() =>
        _files.Keys.ShouldBe(["manifest.json", "en.json", "color.png", "outline.png"]);

    [Fact]
    public void Write_SamePlace_GivesTheSameBytes()
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        AppPackage.Write(Place, first);
        AppPackage.Write(Place, second);

        second.ToArray().ShouldBe(first.ToArray());
    }

    [Fact]
    public void Write_Placeholders_AreFilledIn()
    {
        var manifest = Manifest();

        manifest.ToJsonString().ShouldNotContain("${{");
        manifest["id"]!.GetValue<string>().ShouldBe(Place.TeamsAppId.ToString());
        manifest["version"]!.GetValue<string>().ShouldBe("1.4.2");
        manifest["bots"]![0]!["botId"]!.GetValue<string>().ShouldBe(Place.BotId.ToString());
        manifest["validDomains"]!.AsArray().Select(domain => domain!.GetValue<string>()).ShouldBe([Place.Domain, "token.botframework.com"]);
        foreach (var address in manifest["developer"]!.AsObject().Where(member => member.Key.EndsWith("Url", StringComparison.Ordinal)))
            new Uri(address.Value!.GetValue<string>()).Host.ShouldBe(Place.Domain);
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void Write_Icons_AreSquaresOfTheRightSize(string file, int size)
    {
        var png = _files[file];

        png[..8].ShouldBe([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))).ShouldBe((size, size));
    }

    [Fact]
    public void Write_Bot_IsForPersonsTeamsAndGroups() =>
        Manifest()["bots"]![0]!["scopes"]!.AsArray().Select(scope => scope!.GetValue<string>()).ShouldBe(["personal", "team", "groupChat"]);

    [Fact]
    public void Write_MessageExtension_IsTheBotsAndHasTheCommandThatItAnswers()
    {
        var extension = Manifest()["composeExtensions"]!.AsArray().ShouldHaveSingleItem()!;

        extension["botId"]!.GetValue<string>().ShouldBe(Place.BotId.ToString());
        extension["commands"]!.AsArray().Select(command => command!["id"]!.GetValue<string>()).ShouldBe([SearchQuery.CommandId, MessageAction.MeetingCommand, MessageAction.WorkCommand]);
    }

    [Fact]
    public void Write_Tabs_ArePagesThatThereAre_AtTheBotsOwnHost()
    {
        var manifest = Manifest();
        var pages = manifest["staticTabs"]!.AsArray().Select(tab => tab!["contentUrl"]).OfType<JsonNode>()
            .Append(manifest["configurableTabs"]!.AsArray().ShouldHaveSingleItem()!["configurationUrl"]!)
            .Select(address => new Uri(address.GetValue<string>())).ToList();

        pages.ShouldAllBe(page => page.Host == Place.Domain && Uri.UnescapeDataString(page.Query) == "?theme={theme}&lang={locale}");
        pages.Select(page => page.AbsolutePath).ShouldBe([.. Enum.GetValues<TabSection>().Select(TabAddress.PathOf), TabSetup.Path]);
    }

    [Fact]
    public void Write_Api_IsNamedByTheTabsHost_AsSignInOfTabsNeedsIt() =>
        Manifest()["webApplicationInfo"]!["resource"]!.GetValue<string>().ShouldBe($"api://{Place.Domain}/botid-{Place.BotId}");

    [Theory]
    [InlineData("name.short", 30)]
    [InlineData("name.full", 100)]
    [InlineData("description.short", 80)]
    [InlineData("description.full", 4000)]
    [InlineData("developer.name", 32)]
    public void Write_Texts_FitIntoTheirPlacesInEveryLanguage(string path, int most)
    {
        path.Split('.').Aggregate((JsonNode)Manifest(), (node, name) => node[name]!).GetValue<string>().Length.ShouldBeInRange(1, most);
        if (Language().TryGetPropertyValue(path, out var translated))
            translated!.GetValue<string>().Length.ShouldBeInRange(1, most);
    }

    [Fact]
    public void Write_Languages_TranslateWhatTheManifestHasAndAllOfIt()
    {
        var translated = Language().Select(member => member.Key).Where(key => key != "$schema").ToList();

        translated.ShouldBe(Words(Manifest()), ignoreOrder: true);
    }

    [Theory]
    [InlineData("tro-ly.so.gov.vn", true)]
    [InlineData("localhost", false)]
    [InlineData("https://tro-ly.so.gov.vn", false)]
    [InlineData("tro-ly.so.gov.vn/x", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("", false)]
    [InlineData("a\".vn", false)]
    public void IsDomain_Text_IsOneThatTeamsCanReach(string text, bool expected) => PackagePlace.IsDomain(text).ShouldBe(expected);

    private static Dictionary<string, byte[]> Read()
    {
        using var package = new MemoryStream();
        AppPackage.Write(Place, package);
        using var zip = new ZipArchive(package, ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    /// <summary>The paths of the texts that people read: what a language file may translate.</summary>
    private static IEnumerable<string> Words(JsonObject manifest)
    {
        foreach (var path in (string[])["name.short", "name.full", "description.short", "description.full"])
            yield return path;
        foreach (var (tab, index) in manifest["staticTabs"]!.AsArray().Select((tab, index) => (tab, index)))
        {
            if (tab!["name"] is not null)
                yield return $"staticTabs[{index}].name";
        }

        foreach (var text in Texts("bots[0].commandLists", manifest["bots"]![0]!["commandLists"]!).Concat(Texts("composeExtensions", manifest["composeExtensions"]!)))
            yield return text;
    }

    private static IEnumerable<string> Texts(string path, JsonNode node) => node switch
    {
        JsonArray array => array.SelectMany((each, index) => Texts($"{path}[{index}]", each!)),
        JsonObject members => members.SelectMany(member => member.Key is "title" or "description" or "prompt" ? [$"{path}.{member.Key}"] : Texts($"{path}.{member.Key}", member.Value!)),
        _ => [],
    };

    private JsonObject Manifest() => JsonNode.Parse(_files["manifest.json"])!.AsObject();

    private JsonObject Language() => JsonNode.Parse(_files["en.json"])!.AsObject();
}
