using System.CommandLine;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Bot.Cli;

/// <summary><c>plans</c>: what the program does with plan files.</summary>
internal static class PlansCommand
{
    private const int Done = 0;
    private const int SomeUnusable = 1;
    private const int Usage = 2;

    /// <summary>The command, to be hung into the root command.</summary>
    /// <param name="files">Reads the files.</param>
    /// <param name="plans">Reads the plans out of them.</param>
    public static Command Create(PlanFileReader files, PlanReader plans)
    {
        var command = new Command("plans", "Reads plans (kế hoạch).");
        command.Add(CreateExport(files, plans));
        command.Add(PlansAddCommand.Create(files, plans));
        command.Add(PlansListCommand.Create());
        command.Add(PlansShowCommand.Create());
        foreach (var standing in PlansStandingCommands.Create())
            command.Add(standing);
        command.Add(PlansCorrectionsCommand.Create());
        return command;
    }

    private static Command CreateExport(PlanFileReader files, PlanReader plans)
    {
        var inputs = new Argument<string[]>("FILE") { Description = "The files to read.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out") { Description = "The folder that the JSON files go to.", Required = true, HelpName = "DIR" };
        var export = new Command("export", "Writes DIR/<file stem>.json for every file; touches no database.");
        export.Add(inputs);
        export.Add(output);
        export.SetAction((result, cancellationToken) => ExportAsync(
            files,
            plans,
            result.GetRequiredValue(inputs),
            result.GetRequiredValue(output),
            result.InvocationConfiguration.Error,
            cancellationToken));
        return export;
    }

    private static async Task<int> ExportAsync(
        PlanFileReader files, PlanReader plans, IReadOnlyList<string> inputs, string output, TextWriter errors, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await errors.WriteLineAsync($"--out {output}: {exception.Message}");
            return Usage;
        }

        var exit = Done;
        foreach (var input in inputs)
        {
            if (await ExportOneAsync(files, plans, input, output, cancellationToken) is not { } reason)
                continue;
            await errors.WriteLineAsync($"{input}: {reason}");
            exit = SomeUnusable;
        }

        return exit;
    }

    /// <summary>Exports one file; the reason when it could not be.</summary>
    private static async Task<string?> ExportOneAsync(
        PlanFileReader files, PlanReader plans, string input, string output, CancellationToken cancellationToken)
    {
        var reading = await files.ReadAsync(input, cancellationToken);
        if (reading is not SourceReading.Done { Text: var text })
            return ReadFailureWords.Of(((SourceReading.Failed)reading).Reason);
        var target = Path.Combine(output, Path.GetFileNameWithoutExtension(text.FileName) + ".json");
        try
        {
            await File.WriteAllTextAsync(target, PlanExport.ToJson(plans.Read(text)), cancellationToken);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"{target}: {exception.Message}";
        }
    }
}
