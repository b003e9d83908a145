using Assistant.Knowledge.Plans.Citations;
using Assistant.Skills.Answering.Chains;

namespace Assistant.Bot.Cards;

/// <summary>Lays out the chain through a plan: what it rests on, what rests on it, what it asks.</summary>
/// <param name="wording">The language.</param>
internal sealed class ChainPage(Wording wording)
{
    private const int TitleLength = 160;

    private readonly Texts _texts = wording.Texts;

    /// <summary>The page.</summary>
    public Page Of(PlanChainAnswer answer)
    {
        var plan = answer.Document.Plan is { } loaded ? wording.Plan(loaded.Document, loaded.Title) : Name(answer.Document);
        var unit = answer.Asked.Unit?.Name ?? _texts["Due.AllUnits"];
        PageSection[] sections =
        [
            Section("Chain.Grounds", answer.Grounds.Select(Ground)),
            Section("Chain.CarriedOutBy", answer.CarriedOutBy.Select(Ground)),
            Section("Chain.Demands", answer.Demands.Select(Demand), unit),
        ];
        string[] notes =
        [
            .. answer.Grounds.Count == 0 ? [_texts.Say(answer.Document.Plan is null ? "Chain.GroundsUnknown" : "Chain.NoGrounds", plan)] : Array.Empty<string>(),
            .. answer.CarriedOutBy.Count == 0 ? [_texts.Say("Chain.NotCarriedOut", plan)] : Array.Empty<string>(),
            .. answer.Demands.Count == 0 ? [_texts.Say("Chain.NoDemands", unit)] : Array.Empty<string>(),
        ];
        return new Page(Head(answer, plan), [.. sections.Where(section => section.Rows.Count > 0)], notes, []);
    }

    private string Head(PlanChainAnswer answer, string plan) => answer.Document.Plan is null ? _texts.Say("Chain.HeadUnloaded", plan, answer.CarriedOutBy.Count) : _texts.Say(
        "Chain.Head", plan, answer.Grounds.Count, answer.Grounds.Count(ground => ground.Document.Plan is not null), answer.CarriedOutBy.Count);

    private PageSection Section(string name, IEnumerable<PageRow> rows, string? of = null) => new(of is null ? _texts[name] : _texts.Say(name, of), PageTone.Plain, [.. rows]);

    private PageRow Ground(PlanGround ground)
    {
        var document = ground.Document;
        string?[] facts =
        [
            document.Issuer,
            document.Date is { } day ? Wording.Date(day) : null,
            _texts[document.Plan is null ? "Chain.NotLoaded" : "Chain.Loaded"],
        ];
        return wording.Row(Name(document), facts.OfType<string>(), ground.Citation, [], quoted: true);
    }

    /// <summary>"Nghị quyết 57-NQ/TW"; of a loaded plan its title, too.</summary>
    private static string Name(CitedDocument document)
    {
        var name = string.Join(' ', new[] { document.Plan?.Document is null && document.Plan is not null ? null : document.Type, document.Document }.OfType<string>());
        return document.Plan is { Document: not null } plan ? $"{name}: {Markdown.Cut(plan.Title, TitleLength)}" : name;
    }

    private PageRow Demand(PlanDemand demand)
    {
        string[] counts =
        [
            .. demand.Led > 0 ? [_texts.Say("Chain.Led", demand.Led)] : Array.Empty<string>(),
            .. demand.Coordinated > 0 ? [_texts.Say("Chain.Coordinated", demand.Coordinated)] : Array.Empty<string>(),
            .. demand.Reports > 0 ? [_texts.Say("Chain.Reports", demand.Reports)] : Array.Empty<string>(),
            .. demand.Late > 0 ? [_texts.Say("Brief.Late", demand.Late)] : Array.Empty<string>(),
        ];
        var title = _texts.Say("Chain.Demand", wording.Plan(demand.Plan.Document, demand.Plan.Title), string.Join(", ", counts));
        return demand.Next is { } next
            ? wording.Row(title, [_texts.Say("Chain.Next", next.Task.Title, string.Join("; ", wording.Days.When(next)))], next.Citation, [])
            : new PageRow(title, []);
    }
}
