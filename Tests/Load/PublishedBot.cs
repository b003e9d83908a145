using System.Diagnostics;

namespace Assistant.Load;

/// <summary>The bot as it is published: its Release build.</summary>
internal static class PublishedBot
{
    private const string Assembly = "Assistant.Bot.dll";

    /// <summary>The program in a folder of one's own; without one it is published into a folder.</summary>
    /// <param name="folder">Where it was published; null to do so now.</param>
    /// <param name="into">Where to publish.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<string> FindAsync(string? folder, string into, CancellationToken cancellationToken)
    {
        if (folder is null)
            await PublishAsync(folder = into, cancellationToken);
        var program = Path.Combine(folder, Assembly);
        return File.Exists(program) ? program : throw new FileNotFoundException($"No {Assembly} in {folder}.", program);
    }

    private static async Task PublishAsync(string into, CancellationToken cancellationToken)
    {
        await Console.Error.WriteLineAsync("publishing the bot");
        using var publish = Process.Start("dotnet", ["publish", Path.Combine(Root(), "Bot", "Bot.csproj"), "-c", "Release", "-o", into, "-v", "q"]);
        await publish.WaitForExitAsync(cancellationToken);
        if (publish.ExitCode != 0)
            throw new InvalidOperationException($"dotnet publish ended with {publish.ExitCode}.");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Assistant.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Assistant.sln is not above the program: name a published bot by --bot.");
    }
}
