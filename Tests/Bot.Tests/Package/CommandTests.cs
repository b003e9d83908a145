using System.IO.Compression;
using System.Text.Json.Nodes;
using Assistant.Bot.Package;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Package;

/// <summary>What the manifest offers to say is understood, in each language: Teams sends the title, or the prompt, as the person's own words.</summary>
public sealed class CommandTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Fact]
    public async Task Commands_InEveryLanguage_AreUnderstood()
    {
        foreach (var words in Commands())
        {
            var answer = PersonInChannel.TextOf(await bot.Person().SayAsync(words));
            answer.ShouldNotContain("chưa hiểu", Case.Insensitive, words);
            answer.ShouldNotContain("did not understand", Case.Insensitive, words);
            answer.ShouldNotContain("Không tìm thấy", Case.Insensitive, words);
        }
    }

    private static List<string> Commands()
    {
        using var package = new MemoryStream();
        AppPackage.Write(new PackagePlace(PackagePlace.OwnId, Guid.NewGuid(), "tro-ly.so-gddt.gov.vn", new Version(1, 0, 0)), package);
        using var zip = new ZipArchive(package, ZipArchiveMode.Read);
        var language = Json(zip, "en.json");
        var commands = Json(zip, "manifest.json")["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();
        return
        [
            .. commands.Select(command => (command!["prompt"] ?? command["title"])!.GetValue<string>()),
            .. Enumerable.Range(0, commands.Count).Select(at => $"bots[0].commandLists[0].commands[{at}]").Select(path => (language[$"{path}.prompt"] ?? language[$"{path}.title"])!.GetValue<string>()),
        ];
    }

    private static JsonNode Json(ZipArchive zip, string name)
    {
        using var content = zip.GetEntry(name)!.Open();
        return JsonNode.Parse(content)!;
    }
}
