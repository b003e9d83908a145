using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Citations;

/// <summary>Links plans by the documents they cite.</summary>
public sealed class CitationChains
{
    private const int Deepest = 6;

    private readonly ILookup<string, Plan> _byDocument;
    private readonly ILookup<string, Plan> _citing;

    /// <summary>Links the plans of a library.</summary>
    /// <param name="plans">The plans; those out of force may be among them.</param>
    public CitationChains(IReadOnlyList<Plan> plans)
    {
        ArgumentNullException.ThrowIfNull(plans);
        _byDocument = plans.Where(plan => plan.Number is not null).ToLookup(plan => Key(plan.Document!), StringComparer.Ordinal);
        _citing = plans.SelectMany(plan => plan.References, (plan, reference) => (plan, reference)).ToLookup(pair => Key(pair.reference.Number), pair => pair.plan, StringComparer.Ordinal);
    }

    /// <summary>The chain through a plan.</summary>
    public CitationChain Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var above = new Dictionary<string, CitedDocument>(StringComparer.Ordinal);
        Climb(plan, above, Deepest);
        return new CitationChain([.. above.Values.OrderBy(document => document.Level).ThenBy(document => document.Date ?? DateOnly.MinValue)], Descend(plan, [plan.Id], Deepest));
    }

    /// <summary>What a plan names before its tasks is what it rests on; what a task names is told of there.</summary>
    public static IEnumerable<DocumentReference> Grounds(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var firstTask = plan.Tasks.Select(task => task.Evidence.Lines.First).DefaultIfEmpty(int.MaxValue).Min();
        return plan.References.Where(reference => reference.Number != plan.Document && reference.Evidence.Lines.First < firstTask);
    }

    /// <summary>The plan that a reference means: of several with one number the one of the issuer that is named.</summary>
    private Plan? Find(DocumentReference reference)
    {
        var known = _byDocument[Key(reference.Number)].ToList();
        return known.Find(plan => IsSame(reference, plan)) ?? (known is [var only] && reference.Issuer is null ? only : null);
    }

    private static bool IsSame(DocumentReference reference, Plan plan) =>
        (reference.Date is { } date && plan.Issued == date) || (reference.Issuer is { } issuer && plan.Issuer is { } own && (Names(own, issuer) || Names(issuer, own)));

    /// <summary>Whether one wording of an issuer holds the other: "UBND thành phố" and "Ủy ban nhân dân thành phố Hải Phòng".</summary>
    private static bool Names(string longer, string shorter) => Words(longer).Contains(Words(shorter), StringComparison.Ordinal);

    private static string Words(string issuer) => Folding.FoldToWords(issuer).Replace("uy ban nhan dan", "ubnd", StringComparison.Ordinal).Replace("hoi dong nhan dan", "hdnd", StringComparison.Ordinal);

    private void Climb(Plan plan, Dictionary<string, CitedDocument> above, int steps)
    {
        var own = IssuerLevels.Of(plan.Issuer, plan.Document);
        foreach (var reference in Grounds(plan))
        {
            var cited = Find(reference);
            var document = cited is null
                ? new CitedDocument(reference.Number, reference.Type, reference.Issuer, reference.Date, IssuerLevels.Of(reference.Issuer, reference.Number), null)
                : CitedDocument.Of(cited);
            // What stands below the plan is told of in it, not carried out by it.
            if (document.Level > own && document.Level != IssuerLevel.Unknown)
                continue;
            if (above.TryAdd(Key(reference.Number), document) && cited is not null && steps > 0)
                Climb(cited, above, steps - 1);
        }
    }

    private CitationTree Descend(Plan plan, IReadOnlyList<PlanId> path, int steps) => new(
        CitedDocument.Of(plan),
        plan.Number is null || steps == 0 ? [] :
        [
            .. _citing[Key(plan.Document!)]
                .Where(other => !path.Contains(other.Id) && Grounds(other).Any(reference => Key(reference.Number) == Key(plan.Document!) && Find(reference)?.Id == plan.Id))
                .DistinctBy(other => other.Id)
                .Where(other => CitedDocument.Of(other).Level >= CitedDocument.Of(plan).Level)
                .Select(other => Descend(other, [.. path, other.Id], steps - 1)),
        ]);

    private static string Key(string number) => Folding.FoldToWords(number);
}
