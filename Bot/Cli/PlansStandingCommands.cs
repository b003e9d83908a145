using System.CommandLine;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Cli;

/// <summary><c>plans replace</c>, <c>plans withdraw</c>, <c>plans restore</c>: which plans are in force.</summary>
internal static class PlansStandingCommands
{
    private const int Done = 0;
    private const int Unusable = 1;

    /// <summary>The commands.</summary>
    public static IEnumerable<Command> Create() => [Replace(), Withdraw(), Restore()];

    private static Command Replace()
    {
        var old = new Argument<string>("OLD") { Description = PlanFinder.Description };
        var other = new Argument<string>("NEW") { Description = "The plan that takes its place, named likewise." };
        var by = By();
        var command = new Command("replace", "Puts a plan in another's place; the old one stays listed, with its progress.") { old, other, by };
        command.SetAction((result, cancellationToken) => RunAsync(
            result,
            [result.GetRequiredValue(old), result.GetRequiredValue(other)],
            (desk, plans) => desk.ReplaceAsync(plans[0].Plan.Id, plans[1].Plan.Id, Person(result.GetValue(by)), cancellationToken),
            "is not in force",
            cancellationToken));
        return command;
    }

    private static Command Withdraw()
    {
        var number = new Argument<string>("NUMBER") { Description = PlanFinder.Description };
        var by = By();
        var command = new Command("withdraw", "Withdraws a plan: questions are no longer answered from it; it stays listed, with its progress.") { number, by };
        command.SetAction((result, cancellationToken) => RunAsync(
            result,
            [result.GetRequiredValue(number)],
            (desk, plans) => desk.WithdrawAsync(plans[0].Plan.Id, Person(result.GetValue(by)), cancellationToken),
            "is not in force",
            cancellationToken));
        return command;
    }

    private static Command Restore()
    {
        var number = new Argument<string>("NUMBER") { Description = PlanFinder.Description };
        var by = By();
        var command = new Command("restore", "Puts a plan in force again.") { number, by };
        command.SetAction((result, cancellationToken) => RunAsync(
            result,
            [result.GetRequiredValue(number)],
            (desk, plans) => desk.RestoreAsync(plans[0].Plan.Id, Person(result.GetValue(by)), cancellationToken),
            "is in force",
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult result, IReadOnlyList<string> names, Func<StandingDesk, IReadOnlyList<StoredPlan>, Task<bool>> change, string already, CancellationToken cancellationToken)
    {
        var (output, errors) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
        using var host = OfficeHost.Build();
        await host.Services.GetRequiredService<Opening>().OpenAsync(cancellationToken);
        var all = await host.Services.GetRequiredService<PlanStore>().ListAsync(cancellationToken);
        var plans = new List<StoredPlan>();
        foreach (var name in names)
        {
            if (await PlanFinder.OneAsync(all, name, errors) is not { } found)
                return Unusable;
            plans.Add(found);
        }

        if (plans.Count == 2 && plans[0].Plan.Id == plans[1].Plan.Id)
        {
            await errors.WriteLineAsync($"{names[1]}: a plan cannot take its own place");
            return Unusable;
        }

        if (!await change(host.Services.GetRequiredService<StandingDesk>(), plans))
        {
            await errors.WriteLineAsync($"{names[0]}: the plan {already}");
            return Unusable;
        }

        var now = (await host.Services.GetRequiredService<PlanStore>().FindAsync(plans[0].Plan.Id, cancellationToken))!;
        await output.WriteLineAsync($"{now.Plan.Document ?? now.Plan.Source}: {PlanStandingWords.Of(now.Standing)}");
        return Done;
    }

    private static Option<string?> By() => new("--by") { Description = "Who says so; the user of this machine when omitted.", HelpName = "NAME" };

    private static string Person(string? name) => string.IsNullOrWhiteSpace(name) ? Environment.UserName : name;
}
