using System.CommandLine;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Bot.Cli;

/// <summary><c>plans show</c>: one plan as it was read, in the format of exports.</summary>
internal static class PlansShowCommand
{
    private const int Unknown = 1;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var number = new Argument<string>("NUMBER") { Description = "The plan's number (979, 979/KH-SGDĐT) or file name." };
        var show = new Command("show", "Shows one plan: its tasks, reporting duties, targets, as JSON.");
        show.Add(number);
        show.SetAction((result, cancellationToken) => ShowAsync(
            result.GetRequiredValue(number), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, cancellationToken));
        return show;
    }

    private static async Task<int> ShowAsync(string number, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        using var host = OfficeHost.Build();
        await host.Services.GetRequiredService<Opening>().OpenAsync(cancellationToken);
        var plans = (await host.Services.GetRequiredService<PlanStore>().ListAsync(cancellationToken)).Select(stored => stored.Plan).Where(plan => IsCalled(plan, number)).ToList();
        foreach (var plan in plans)
            await output.WriteLineAsync(PlanExport.ToJson(plan));
        if (plans.Count > 0)
            return 0;
        await errors.WriteLineAsync($"{number}: no plan has this number or file name; see plans list");
        return Unknown;
    }

    private static bool IsCalled(Plan plan, string number)
    {
        var words = Folding.FoldToWords(number);
        return words.Length > 0 && new[] { $"{plan.Number}", plan.Document ?? "", plan.Source, Path.GetFileNameWithoutExtension(plan.Source) }
            .Any(name => Folding.FoldToWords(name) == words);
    }
}
