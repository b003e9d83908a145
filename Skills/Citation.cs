using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Skills;

/// <summary>The source of one fact.</summary>
/// <param name="Source">The file.</param>
/// <param name="Document">Number and symbol of the plan; null for a draft that has neither.</param>
/// <param name="PlanTitle">The plan's title, by which a plan without a number is named.</param>
/// <param name="Key">The key in the plan; null where the fact stands outside its tasks.</param>
/// <param name="Lines">The lines in the file.</param>
/// <param name="Quote">The words themselves.</param>
public sealed record Citation(string Source, string? Document, string PlanTitle, TaskKey? Key, LineSpan Lines, string Quote)
{
    /// <summary>Cites a piece of a plan.</summary>
    public static Citation Of(Plan plan, Evidence evidence, TaskKey? key = null) =>
        new(plan.Source, plan.Document, plan.Title, key, evidence.Lines, evidence.Quote);
}
