using System.CommandLine;
using Assistant.Bot.Channel;
using Assistant.Bot.Package;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Cli;

/// <summary><c>manifest --out FILE</c>: the package that is uploaded to Teams.</summary>
internal static class ManifestCommand
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Usage = 2;

    /// <summary>The command, to be hung into the root command.</summary>
    public static Command Create()
    {
        var file = new Option<string>("--out") { Description = "The package to write, a zip file.", Required = true };
        var domain = new Option<string?>("--domain") { Description = "The host name by which the bot is reached. Default: the setting Bot:Domain." };
        var bot = new Option<string?>("--bot-id") { Description = "The bot's application id. Default: the setting Bot:AppId." };
        var app = new Option<Guid>("--app-id") { Description = "The app's own id in Teams, where the office has chosen one.", DefaultValueFactory = _ => PackagePlace.OwnId };
        var version = new Option<Version>("--version-number") { Description = "The package's version; raise it with every change.", DefaultValueFactory = _ => new Version(1, 0, 0) };
        var command = new Command("manifest", "Writes the Teams app package for this installation.") { file, domain, bot, app, version };
        command.SetAction(async (result, cancellationToken) =>
        {
            var errors = result.InvocationConfiguration.Error;
            using var host = OfficeHost.Build();
            var options = host.Services.GetRequiredService<IOptions<ChannelOptions>>().Value;
            var (hostName, botId) = (result.GetValue(domain) ?? options.Domain, result.GetValue(bot) ?? options.AppId);
            if (!PackagePlace.IsDomain(hostName))
                await errors.WriteLineAsync($"--domain (or Bot:Domain): \"{hostName}\" is no host name that Teams can reach, like tro-ly.so.gov.vn");
            else if (!Guid.TryParse(botId, out var id))
                await errors.WriteLineAsync($"--bot-id (or Bot:AppId): \"{botId}\" is no application id");
            else if (result.GetRequiredValue(version) is not { Build: >= 0, Revision: -1 } number)
                await errors.WriteLineAsync("--version-number: must have three numbers, like 1.2.0");
            else
                return await WriteAsync(Path.GetFullPath(result.GetRequiredValue(file)), new PackagePlace(result.GetValue(app), id, hostName, number), result.InvocationConfiguration.Output, errors, cancellationToken);
            return Usage;
        });
        return command;
    }

    private static async Task<int> WriteAsync(string file, PackagePlace place, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        try
        {
            using var package = new MemoryStream();
            AppPackage.Write(place, package);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, package.ToArray(), cancellationToken);
            await output.WriteLineAsync($"{file}: {string.Join(", ", AppPackage.Files)}");
            return Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"{file}: {failure.Message}");
            return Failed;
        }
    }
}
