using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Citations;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering.Chains;

/// <summary>Explains where a plan comes from and what it leads to.</summary>
/// <param name="office">The plans.</param>
public sealed class ChainSkill(AnsweringOffice office)
{
    private readonly PlansSkill _plans = new(office);
    private readonly Lazy<CitationChains> _chains = new(() => new CitationChains([.. ConclusionPlan.Documents(office.Library)]));

    /// <summary>The chain through the plan that is asked about; where it is none or several, which plans there are.</summary>
    public SkillResult Answer(PlanChainRequest request, Asker asker, ProgressSnapshot progress)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(progress);
        if (ConclusionPlan.Documents(office.Library).FirstOrDefault(each => PlanChainRequest.NameOf(each) == request.Text) is { } exact)
            return Through(exact, request, asker.Today, progress);
        if (PlanNumbers.Unloaded(request.Text, office.Library) is { } missing)
            return OfUnloaded(missing, request, asker.Today, progress);
        var named = _plans.Answer(new PlansRequest(request.Text), asker);
        return named.Plans is [var plan] ? Through(plan, request, asker.Today, progress) : named;
    }

    private PlanChainAnswer Through(Plan plan, PlanChainRequest request, DateOnly today, ProgressSnapshot progress)
    {
        var chain = _chains.Value.Of(plan);
        IReadOnlyList<Plan> citing = [plan, .. chain.Above.Select(document => document.Plan).OfType<Plan>()];
        var below = Below(chain.This).ToList();
        return new PlanChainAnswer(
            request,
            CitedDocument.Of(plan),
            [.. DocumentRanks.Ordered(chain.Above).Select(document => CitedIn(document, citing)).OfType<PlanGround>()],
            [.. below.Select(pair => CitedIn(CitedDocument.Of(pair.Above), [pair.Plan]) is { } named ? named with { Document = CitedDocument.Of(pair.Plan) } : null).OfType<PlanGround>()],
            Demands([plan, .. below.Select(pair => pair.Plan)], request.Unit, today, progress));
    }

    /// <summary>Of a plan that is not loaded here only what rests on it can be told.</summary>
    private SkillResult OfUnloaded(string missing, PlanChainRequest request, DateOnly today, ProgressSnapshot progress)
    {
        var citing = ConclusionPlan.Documents(office.Library)
            .SelectMany(CitationChains.Grounds, (plan, reference) => (Plan: plan, Reference: reference))
            .Where(pair => IsCalled(pair.Reference, missing)).DistinctBy(pair => pair.Plan.Source).ToList();
        if (citing.Select(pair => Folding.FoldToWords(pair.Reference.Number)).Distinct(StringComparer.Ordinal).Count() != 1)
            return new PlanNotLoaded(request, missing);
        var cited = citing[0].Reference;
        return new PlanChainAnswer(
            request,
            new CitedDocument(cited.Number, cited.Type, cited.Issuer, cited.Date, IssuerLevels.Of(cited.Issuer, cited.Number), null),
            [],
            [.. citing.Select(pair => new PlanGround(CitedDocument.Of(pair.Plan), Citation.Of(pair.Plan, pair.Reference.Evidence)))],
            Demands(citing.Select(pair => pair.Plan), request.Unit, today, progress));
    }

    /// <summary>Whether a reference is what people call "144" or "144/KH-UBND".</summary>
    private static bool IsCalled(DocumentReference reference, string name)
    {
        var (number, said) = (Folding.FoldToWords(reference.Number), Folding.FoldToWords(name));
        return number == said || (said.All(char.IsAsciiDigit) && number.StartsWith($"{said} kh", StringComparison.Ordinal));
    }

    private IReadOnlyList<PlanDemand> Demands(IEnumerable<Plan> plans, Unit? unit, DateOnly today, ProgressSnapshot progress) =>
        [.. plans.Select(plan => Demand(plan, unit, today, progress)).Where(demand => demand.Led + demand.Coordinated + demand.Reports > 0)];

    /// <summary>Where a document is named; null where no line can be shown, and nothing is said of it then.</summary>
    private static PlanGround? CitedIn(CitedDocument document, IReadOnlyList<Plan> citing)
    {
        var number = Folding.FoldToWords(document.Document);
        return citing.SelectMany(plan => plan.References, (plan, reference) => (plan, reference))
            .Where(pair => Folding.FoldToWords(pair.reference.Number) == number)
            .Select(pair => new PlanGround(document, Citation.Of(pair.plan, pair.reference.Evidence)))
            .FirstOrDefault();
    }

    private static IEnumerable<(Plan Above, Plan Plan)> Below(CitationTree tree) => tree.Document.Plan is not { } above ? [] : tree.CarriedOutBy
        .SelectMany(child => Below(child).Prepend((above, child.Document.Plan!)))
        .DistinctBy(pair => pair.Item2.Source);

    private PlanDemand Demand(Plan plan, Unit? unit, DateOnly today, ProgressSnapshot progress)
    {
        var led = plan.Tasks.Where(task => unit is null || office.Bears(plan, task, unit, TaskRole.Lead)).Select(task => TaskEntry.Of(plan, task, today, progress)).ToList();
        return new PlanDemand(
            plan,
            led.Count,
            unit is null ? 0 : plan.Tasks.Count(task => office.Bears(plan, task, unit, TaskRole.Coordinator) && !office.Bears(plan, task, unit, TaskRole.Lead)),
            plan.Reports.Count(duty => unit is null || office.Names(plan, duty, unit)),
            led.Count(entry => entry.Standing is TaskStanding.Behind),
            led.Where(entry => entry is { Day.DaysLeft: >= 0, Progress: not { State: ProgressState.Done } }).MinBy(entry => entry.Day!.Date));
    }
}
