namespace Assistant.Knowledge.Plans.Citations;

/// <summary>A document in a chain of citations.</summary>
/// <param name="Document">Number and symbol, or the title of a plan without them.</param>
/// <param name="Type">Its type: "Quyết định".</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Date">Its date.</param>
/// <param name="Level">Where its issuer stands.</param>
/// <param name="Plan">The plan, where it is in the library.</param>
public sealed record CitedDocument(string Document, string? Type, string? Issuer, DateOnly? Date, IssuerLevel Level, Plan? Plan)
{
    /// <summary>A plan as a document.</summary>
    public static CitedDocument Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new(plan.Document ?? plan.Title, plan.Type, plan.Issuer, plan.Issued, IssuerLevels.Of(plan.Issuer, plan.Document), plan);
    }
}
