using Assistant.Knowledge.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Assistant.Bot.Tests;

/// <summary>
/// The database of an office that was opened once: the program reads its sample plans into it, and every test begins with a copy. Reading
/// them takes longer than most tests; that a new database reads them is shown by the end-to-end tests.
/// </summary>
internal static class OpenedOffice
{
    private static readonly Lazy<Task<(string Name, byte[] Content)>> Opened = new(OpenAsync);

    /// <summary>Puts a copy into a data folder.</summary>
    public static async Task CopyToAsync(string dataFolder)
    {
        var (name, content) = await Opened.Value;
        Directory.CreateDirectory(dataFolder);
        await File.WriteAllBytesAsync(Path.Combine(dataFolder, name), content);
    }

    private static async Task<(string Name, byte[] Content)> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("assistant-opened").FullName;
        try
        {
            await using var app = Program.Build(["--urls=http://127.0.0.1:0", $"--Assistant:DataFolder={Path.Combine(folder, "data")}"], builder => builder.Logging.ClearProviders());
            await app.Services.GetRequiredService<Opening>().OpenAsync(default);
            var copy = Path.Combine(folder, "copy.db");
            await app.Services.GetRequiredService<Database>().BackupAsync(copy, default);
            var name = Directory.EnumerateFiles(Path.Combine(folder, "data"), "*.db").Select(Path.GetFileName).Single()!;
            return (name, await File.ReadAllBytesAsync(copy));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
