using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Citations;
using Assistant.Knowledge.Plans.Corrections;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Cli;

/// <summary>A chain of citations as an indented tree: each level of the state one step in, then the plan, then what carries it out.</summary>
/// <param name="chain">The chain.</param>
/// <param name="plans">All plans in the database, which are marked.</param>
internal sealed class CitationListing(CitationChain chain, IReadOnlyDictionary<PlanId, StoredPlan> plans)
{
    /// <summary>The lines; none for a plan that rests on nothing.</summary>
    public IEnumerable<string> Lines()
    {
        if (chain.Above.Count == 0 && chain.This.CarriedOutBy.Count == 0)
            return [];
        var levels = chain.Above.GroupBy(document => document.Level).ToList();
        return
        [
            "",
            "Citations, from the top down (* in the database)",
            .. levels.SelectMany((level, depth) => level.Select(document => Line(document, depth, "  "))),
            .. Tree(chain.This, levels.Count, "> "),
        ];
    }

    private IEnumerable<string> Tree(CitationTree tree, int depth, string mark) =>
        [Line(tree.Document, depth, mark), .. tree.CarriedOutBy.SelectMany(below => Tree(below, depth + 1, "  "))];

    private string Line(CitedDocument document, int depth, string mark)
    {
        var details = string.Join(", ", new[] { document.Type, document.Issuer, document.Date is { } date ? ValueWords.Day(date) : null, Standing(document) }
            .Where(part => !string.IsNullOrEmpty(part)));
        return $"{mark}{new string(' ', 2 * depth)}{(depth == 0 ? "" : "└ ")}{document.Document}{(document.Plan is null ? "" : " *")}{(details.Length == 0 ? "" : $"  {details}")}";
    }

    private string? Standing(CitedDocument document) =>
        document.Plan is { } plan && plans.TryGetValue(plan.Id, out var stored) && stored.Standing is not PlanStanding.InForce ? PlanStandingWords.Word(stored.Standing) : null;
}
