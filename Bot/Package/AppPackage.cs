using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Assistant.Bot.Package;

/// <summary>The package that an administrator uploads to Teams: the manifest with its placeholders filled in, the languages, the icons.</summary>
internal static class AppPackage
{
    private const string Folder = "manifest/";

    /// <summary>The files, as they lie at the root of the package.</summary>
    public static IReadOnlyList<string> Files { get; } = ["manifest.json", "en.json", "color.png", "outline.png"];

    /// <summary>Older than the zip format takes nothing; the same package is the same bytes.</summary>
    private static readonly DateTimeOffset Stamp = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the package.</summary>
    /// <param name="place">Where the bot is, and who it is.</param>
    /// <param name="output">Takes the zip file.</param>
    public static void Write(PackagePlace place, Stream output)
    {
        ArgumentNullException.ThrowIfNull(place);
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var file in Files)
        {
            var entry = zip.CreateEntry(file, CompressionLevel.Optimal);
            entry.LastWriteTime = Stamp;
            using var content = entry.Open();
            content.Write(file.EndsWith(".json", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Fill(Encoding.UTF8.GetString(Read(file)), place)) : Read(file));
        }
    }

    /// <summary>Puts the values in the place of <c>${{NAME}}</c>, as the Teams toolkit writes them.</summary>
    private static string Fill(string json, PackagePlace place) => new Dictionary<string, string>
    {
        ["TEAMS_APP_ID"] = place.TeamsAppId.ToString(),
        ["BOT_ID"] = place.BotId.ToString(),
        ["BOT_DOMAIN"] = place.Domain,
        ["APP_VERSION"] = place.Version.ToString(3),
    }.Aggregate(json, (text, value) => text.Replace($"${{{{{value.Key}}}}}", JsonEncodedText.Encode(value.Value).ToString(), StringComparison.Ordinal));

    private static byte[] Read(string file)
    {
        using var stream = typeof(AppPackage).Assembly.GetManifestResourceStream(Folder + file)
            ?? throw new InvalidOperationException($"{file} was not built into the program.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
