using System.CommandLine;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Bot.Cli;

/// <summary><c>plans list</c>: one line for each plan in the database, columns parted by tabs; what meetings concluded is no document and left out.</summary>
internal static class PlansListCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var list = new Command("list", "Lists the plans: number, year, counts of tasks, reports and targets, file, title, in-force or withdrawn or replaced.");
        list.SetAction((result, cancellationToken) => ListAsync(result.InvocationConfiguration.Output, cancellationToken));
        return list;
    }

    private static async Task<int> ListAsync(TextWriter output, CancellationToken cancellationToken)
    {
        using var host = OfficeHost.Build();
        await host.Services.GetRequiredService<Opening>().OpenAsync(cancellationToken);
        foreach (var stored in await host.Services.GetRequiredService<PlanStore>().ListAsync(cancellationToken))
        {
            var plan = stored.Plan;
            if (ConclusionPlan.Is(plan))
                continue;
            await output.WriteLineAsync(string.Join(
                '\t',
                plan.Document ?? "-",
                plan.Year,
                plan.Tasks.Count,
                plan.Reports.Count,
                plan.Targets.Count,
                plan.Source,
                plan.Title,
                PlanStandingWords.Word(stored.Standing)));
        }

        return 0;
    }
}
