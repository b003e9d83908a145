using Assistant.Knowledge.Plans.Citations;
using Assistant.Skills.Answering.Chains;

namespace Assistant.Skills.Functions.Answers;

/// <summary>Rows about the chain through a plan.</summary>
internal static class ChainRows
{
    private const string Above = "above";
    private const string Below = "below";
    private const string Itself = "itself";

    /// <summary>What the plan rests on, the plan, what rests on it, then what they ask for.</summary>
    public static IEnumerable<FunctionRow> Of(PlanChainAnswer chain) =>
    [
        .. chain.Grounds.Select(ground => Of(ground, Above)),
        chain.Document.Plan is { } plan ? PlanRows.Of(plan) : Of(chain.Document, Itself),
        .. chain.CarriedOutBy.Select(ground => Of(ground, Below)),
        .. chain.Demands.Select(Of),
    ];

    private static FunctionRow Of(PlanGround ground, string place) => Of(ground.Document, place) with { Cite = PlanRows.Cite(ground.Citation) };

    private static FunctionRow.CitedDocument Of(CitedDocument document, string place) => new(place, document.Document, document.Type, document.Issuer, document.Date, document.Plan?.Source);

    private static FunctionRow Of(PlanDemand demand) => new FunctionRow.Demand(
        demand.Plan.Source, demand.Plan.Document, demand.Led, demand.Coordinated, demand.Reports, demand.Late, demand.Next?.Task.Key.Value, demand.Next?.Day?.Date)
    { Cite = demand.Next is { } next ? PlanRows.Cite(next.Citation) : null };
}
