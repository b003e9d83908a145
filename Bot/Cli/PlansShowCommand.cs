using System.CommandLine;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Citations;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Progress;

namespace Assistant.Bot.Cli;

/// <summary><c>plans show</c>: one plan to be read by people; with <c>--json</c> in the format of exports.</summary>
internal static class PlansShowCommand
{
    private const int Done = 0;
    private const int Unknown = 1;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var number = new Argument<string>("NUMBER") { Description = PlanFinder.Description };
        var json = new Option<bool>("--json") { Description = "As JSON, in the format of plans export." };
        var show = new Command("show", "Shows one plan: its assignments, reporting duties, targets, what is doubtful, and the documents it rests on.") { number, json };
        show.SetAction((result, cancellationToken) => ShowAsync(
            result.GetRequiredValue(number), result.GetValue(json), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, cancellationToken));
        return show;
    }

    private static async Task<int> ShowAsync(string number, bool json, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        using var host = OfficeHost.Build();
        await host.Services.GetRequiredService<Opening>().OpenAsync(cancellationToken);
        var store = host.Services.GetRequiredService<PlanStore>();
        var all = await store.ListAsync(cancellationToken);
        var found = PlanFinder.All(all, number);
        if (found.Count == 0)
        {
            await errors.WriteLineAsync($"{number}: no plan has this number or file name; see plans list");
            return Unknown;
        }

        var chains = json ? null : new CitationChains([.. all.Select(stored => stored.Plan)]);
        foreach (var stored in found)
        {
            if (chains is null)
            {
                await output.WriteLineAsync(PlanExport.ToJson(stored.Plan));
                continue;
            }

            var listing = new PlanListing(
                stored,
                await store.FindTextAsync(stored.Plan.Source, cancellationToken),
                await host.Services.GetRequiredService<ProgressSkills>().OfPlanAsync(stored.Plan.Id, cancellationToken),
                await store.DroppedAsync(stored.Plan.Id, cancellationToken),
                chains.Of(stored.Plan),
                all.ToDictionary(each => each.Plan.Id));
            foreach (var line in listing.Lines())
                await output.WriteLineAsync(line);
        }

        return Done;
    }
}
