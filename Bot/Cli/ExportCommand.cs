using System.CommandLine;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Exporting;

namespace Assistant.Bot.Cli;

/// <summary><c>export</c>: writes the journal to files that a spreadsheet or another program reads.</summary>
internal static class ExportCommand
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Usage = 2;

    /// <summary>The command, to be hung into the root command.</summary>
    public static Command Create()
    {
        var what = new Option<string>("--what") { Description = "meetings, tasks, audit or all", DefaultValueFactory = _ => "all" };
        what.AcceptOnlyFromAmong("meetings", "tasks", "audit", "all");
        var format = new Option<string>("--format") { Description = "csv, json or xlsx", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "json", "xlsx");
        var from = new Option<DateOnly?>("--from") { Description = "The first day: meetings by their beginning, tasks by their deadline.", HelpName = "yyyy-MM-dd" };
        var to = new Option<DateOnly?>("--to") { Description = "The last day, included.", HelpName = "yyyy-MM-dd" };
        var folder = new Option<string>("--out") { Description = "The folder that the files go to.", Required = true, HelpName = "DIR" };
        var command = new Command("export", "Writes the meetings, the task register and the audit trail as DIR/meetings.csv and so on.") { what, format, from, to, folder };
        command.SetAction((result, cancellationToken) => ExportAsync(
            Subjects(result.GetRequiredValue(what)),
            Enum.Parse<ExportKind>(result.GetRequiredValue(format), ignoreCase: true),
            new ExportDays(result.GetValue(from), result.GetValue(to)),
            result.GetRequiredValue(folder),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error,
            cancellationToken));
        return command;
    }

    private static IReadOnlyList<ExportSubject> Subjects(string what) =>
        what == "all" ? Enum.GetValues<ExportSubject>() : [Enum.Parse<ExportSubject>(what, ignoreCase: true)];

    private static async Task<int> ExportAsync(
        IReadOnlyList<ExportSubject> subjects, ExportKind kind, ExportDays days, string folder, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await errors.WriteLineAsync($"--out {folder}: {exception.Message}");
            return Usage;
        }

        using var host = OfficeHost.Build();
        await host.Services.GetRequiredService<Opening>().OpenAsync(cancellationToken);
        var export = new JournalExport(
            host.Services.GetRequiredService<Database>(),
            host.Services.GetRequiredService<PlanShelf>().Current.Plans,
            host.Services.GetRequiredService<OfficeTime>(),
            host.Services.GetRequiredService<TimeProvider>());
        try
        {
            foreach (var subject in subjects)
                await output.WriteLineAsync(await export.WriteAsync(subject, kind, days, folder, cancellationToken));
            return Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"--out {folder}: {exception.Message}");
            return Failed;
        }
    }
}
