using System.CommandLine;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;
using Spectre.Console;

namespace Assistant.Bot.Cli;

/// <summary><c>plans add</c>: reads files into the database.</summary>
internal static class PlansAddCommand
{
    private const int Done = 0;
    private const int SomeUnusable = 1;

    /// <summary>The command.</summary>
    public static Command Create(PlanFileReader files, PlanReader plans)
    {
        var inputs = new Argument<string[]>("FILE") { Description = "The files to read; of a folder, every file below it.", Arity = ArgumentArity.OneOrMore };
        var add = new Command("add", "Reads files into the database; a changed version replaces the one before, and what changed is listed.");
        add.Add(inputs);
        add.SetAction((result, cancellationToken) => AddAsync(
            new PlanFiles(files, plans), result.GetRequiredValue(inputs), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, cancellationToken));
        return add;
    }

    private static async Task<int> AddAsync(
        PlanFiles files, IReadOnlyList<string> inputs, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        using var host = OfficeHost.Build();
        await host.Services.GetRequiredService<Opening>().OpenAsync(cancellationToken);
        var paths = inputs.SelectMany(PlanFileReader.FilesAt).ToList();
        var store = host.Services.GetRequiredService<PlanStore>();
        if (Console.IsErrorRedirected || paths.Count == 1)
        {
            var failed = await new PlanAdding(store, output, errors).AddAsync(files.Read(paths, cancellationToken), () => { }, cancellationToken);
            await PlanVectors.FillAsync(host.Services, errors, cancellationToken);
            return Exit(failed);
        }

        // On one screen the lines would tear the bar apart: they wait until it is done.
        using var held = new HeldLines(Console.IsOutputRedirected ? null : output, errors);
        var unusable = 0;
        await host.Services.GetRequiredService<IAnsiConsole>().Progress().AutoClear(true).StartAsync(async progress =>
        {
            var bar = progress.AddTask("plans", maxValue: paths.Count);
            var adding = new PlanAdding(store, Console.IsOutputRedirected ? output : held.Output, held.Errors);
            unusable = await adding.AddAsync(files.Read(paths, cancellationToken), () => bar.Increment(1), cancellationToken);
        });
        await PlanVectors.FillAsync(host.Services, held.Errors, cancellationToken);
        return Exit(unusable);
    }

    private static int Exit(int unusable) => unusable == 0 ? Done : SomeUnusable;
}
