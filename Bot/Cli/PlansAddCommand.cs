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
        var inputs = new Argument<string[]>("FILE") { Description = "The files to read.", Arity = ArgumentArity.OneOrMore };
        var add = new Command("add", "Reads files into the database; a changed version replaces the one before.");
        add.Add(inputs);
        add.SetAction((result, cancellationToken) => AddAsync(
            files, plans, result.GetRequiredValue(inputs), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, cancellationToken));
        return add;
    }

    private static async Task<int> AddAsync(
        PlanFileReader files, PlanReader plans, IReadOnlyList<string> inputs, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        using var host = OfficeHost.Build();
        await host.Services.GetRequiredService<Opening>().OpenAsync(cancellationToken);
        var store = host.Services.GetRequiredService<PlanStore>();
        var exit = Done;
        await host.Services.GetRequiredService<IAnsiConsole>().Progress().AutoClear(true).StartAsync(async progress =>
        {
            var bar = progress.AddTask("plans", maxValue: inputs.Count);
            foreach (var input in inputs)
            {
                if (await AddOneAsync(files, plans, store, input, output, cancellationToken) is { } reason)
                {
                    await errors.WriteLineAsync($"{input}: {reason}");
                    exit = SomeUnusable;
                }

                bar.Increment(1);
            }
        });
        return exit;
    }

    /// <summary>Adds one file; the reason when it could not be used.</summary>
    private static async Task<string?> AddOneAsync(
        PlanFileReader files, PlanReader plans, PlanStore store, string input, TextWriter output, CancellationToken cancellationToken)
    {
        var reading = await files.ReadAsync(input, cancellationToken);
        if (reading is not SourceReading.Done { Text: var text })
            return ReadFailureWords.Of(((SourceReading.Failed)reading).Reason);
        var plan = plans.Read(text);
        var hash = PlanStore.Hash(text);
        var saving = await store.SaveAsync(plan, text, hash, cancellationToken);
        await output.WriteLineAsync(
            $"{saving.GetType().Name.ToLowerInvariant()}: {plan.Document ?? plan.Source}: {plan.Tasks.Count} tasks, {plan.Reports.Count} reports, {plan.Targets.Count} targets");
        return null;
    }
}
