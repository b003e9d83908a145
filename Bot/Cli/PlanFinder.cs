using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Bot.Cli;

/// <summary>Finds plans as people name them on the command line.</summary>
internal static class PlanFinder
{
    /// <summary>What the argument is called in help texts.</summary>
    public const string Description = "The plan's number (979, 979/KH-SGDĐT) or file name.";

    /// <summary>All plans that are called so.</summary>
    public static IReadOnlyList<StoredPlan> All(IEnumerable<StoredPlan> plans, string name) => [.. plans.Where(stored => IsCalled(stored.Plan, name))];

    /// <summary>The one plan that is called so; else says on <paramref name="errors"/> why there is none.</summary>
    public static async Task<StoredPlan?> OneAsync(IEnumerable<StoredPlan> plans, string name, TextWriter errors)
    {
        switch (All(plans, name))
        {
            case [var only]:
                return only;
            case []:
                await errors.WriteLineAsync($"{name}: no plan has this number or file name; see plans list");
                return null;
            case var several:
                await errors.WriteLineAsync($"{name}: several plans are called so: {string.Join(", ", several.Select(stored => stored.Plan.Source))}; name the file");
                return null;
        }
    }

    private static bool IsCalled(Plan plan, string name)
    {
        var words = Folding.FoldToWords(name);
        return words.Length > 0 && new[] { $"{plan.Number}", plan.Document ?? "", plan.Source, Path.GetFileNameWithoutExtension(plan.Source) }
            .Any(own => Folding.FoldToWords(own) == words);
    }
}
