using System.CommandLine;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Bot.Cli;

/// <summary>Puts the commands together. Without one of them the program serves, and takes settings as ASP.NET Core does.</summary>
internal static class RootCommandFactory
{
    private static readonly string[] HostKeys = ["urls", "http_ports", "https_ports", "environment", "contentroot", "webroot", "applicationname"];

    /// <summary>Creates the root command.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("Trợ lý công vụ: a virtual assistant for civil servants. Without a command it serves on http://localhost:3978.")
        {
            PlansCommand.Create(PlanFileReader.CreateDefault(), new PlanReader()),
            TimeCommand.Create(TimeProvider.System),
            AskCommand.Create(OfficeDesk.OpenAsync, TimeProvider.System),
            SearchCommand.Create(SearchDesk.OpenAsync),
            EvaluateCommand.Create(TimeProvider.System),
            ChatCommand.Create(),
            McpCommand.Create(),
            AuditCommand.Create(),
            OutboxCommand.Create(),
            RemindersCommand.Create(),
            DraftCommand.Create(),
            ExportCommand.Create(),
            BackupCommand.Create(),
            ManifestCommand.Create(),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction(async (result, cancellationToken) =>
        {
            var settings = result.UnmatchedTokens.ToArray();
            if (Unknown(settings) is { } unknown)
            {
                await result.InvocationConfiguration.Error.WriteLineAsync($"{unknown}: neither a command nor a setting; see --help");
                return 2;
            }

            await using var app = Program.Build(settings);
            await app.RunAsync(cancellationToken);
            return 0;
        });
        return root;
    }

    /// <summary>The first argument that is no setting (<c>--Key:Name=value</c>, <c>--Key:Name value</c>); null when all are.</summary>
    private static string? Unknown(string[] settings)
    {
        for (var i = 0; i < settings.Length; i++)
        {
            var name = settings[i].StartsWith("--", StringComparison.Ordinal) ? settings[i][2..].Split('=')[0] : "";
            if (!name.Contains(':', StringComparison.Ordinal) && !HostKeys.Contains(name.ToLowerInvariant()))
                return settings[i];
            if (!settings[i].Contains('=', StringComparison.Ordinal) && ++i == settings.Length)
                return settings[i - 1];
        }

        return null;
    }
}
