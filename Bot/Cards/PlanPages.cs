using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Search;
using Assistant.Skills;
using Assistant.Skills.Answering;

namespace Assistant.Bot.Cards;

/// <summary>Lays out what plans say as a whole: their summaries, targets, meeting rules and passages.</summary>
/// <param name="wording">The language.</param>
internal sealed class PlanPages(Wording wording)
{
    private readonly Texts _texts = wording.Texts;

    /// <summary>The plans; one alone with its summary.</summary>
    public Page Plans(PlansAnswer answer) => answer.Plans switch
    {
        [] => Page.Of(_texts.Say("Plans.None", answer.Loaded)),
        [var only] => Page.Of(wording.Plan(only.Document, only.Title), [new PageRow(only.Title, Summary(only), wording.Source(Citation.Of(only, only.Evidence)))]),
        _ => Page.Of(_texts.Say("Plans.Head", answer.Plans.Count), answer.Plans.Select(plan => new PageRow(
            string.Join(": ", new[] { plan.Document, Markdown.Cut(plan.Title, 160) }.OfType<string>()),
            [.. Lines(plan).Take(2), Counts(plan)],
            wording.Source(Citation.Of(plan, plan.Evidence))))),
    };

    /// <summary>The targets.</summary>
    public Page Targets(TargetsAnswer answer) => answer.Targets.Count == 0
        ? Page.Of(answer.Asked.Text is { } text ? _texts.Say("Targets.None", Markdown.Cut(text, 100)) : _texts["Targets.NoneAtAll"])
        : Page.Of(_texts.Say("Targets.Head", answer.Targets.Count), answer.Targets.Select(entry => new PageRow(
            $"{entry.Target.Metric}: {Value(entry.Target)}",
            entry.Target.Period is { } period ? [period] : [],
            wording.Source(entry.Citation),
            wording.Quote(entry.Citation.Quote))));

    /// <summary>The meeting rules.</summary>
    public Page Rules(RulesAnswer answer) => answer.Rules.Count == 0
        ? Page.Of(_texts["Rules.None"])
        : Page.Of(_texts.Say("Rules.Head", answer.Rules.Count), answer.Rules.Select(entry => new PageRow(
            _texts.Say("Rule.Max", entry.Rule.Meeting, entry.Rule.MaxDays == 0.5m ? _texts["Rule.Half"] : Wording.Number(entry.Rule.MaxDays)),
            [],
            wording.Source(entry.Citation),
            wording.Quote(entry.Citation.Quote))));

    /// <summary>A passage, or that there is none.</summary>
    public Page Open(OpenAnswer answer)
    {
        if (answer.Passage is not { } passage)
        {
            return Page.Of(_texts["Open.None"], _texts["Open.NoneHint"]);
        }

        var words = answer.ShowContacts ? passage.Text : PhoneNumbers.Mask(passage.Text);
        return Page.Of(_texts["Open.Head"], [new PageRow(_texts.Say("Quote", Markdown.Cut(words, 1500)), passage.Bearer is { } bearer ? [bearer] : [], wording.Source(answer.Citations[0]))]);
    }

    private string Value(Target target)
    {
        var value = target.Unit == "%" ? $"{Wording.Number(target.Value)}%" : $"{Wording.Number(target.Value)} {target.Unit}";
        return target.Comparison == TargetComparison.AtMost && target.Unit == "hạng"
            ? _texts.Say("Target.Rank", Wording.Number(target.Value))
            : _texts.Say($"Target.{target.Comparison}", value);
    }

    private string[] Summary(Plan plan) => [.. Lines(plan), Counts(plan)];

    private IEnumerable<string> Lines(Plan plan)
    {
        if (plan.Issuer is { } issuer)
        {
            yield return _texts.Say("Plans.Issuer", issuer);
        }

        if (plan.Issued is { } issued)
        {
            yield return _texts.Say("Plans.Issued", Wording.Date(issued));
        }
        else if (plan.Year is { } year)
        {
            yield return _texts.Say("Plans.Year", year);
        }

        if (plan.Signer is { } signer)
        {
            yield return _texts.Say("Plans.Signer", string.Join(", ", new[] { signer.Name, signer.Role }.OfType<string>()));
        }
    }

    private string Counts(Plan plan) => _texts.Say(
        "Plans.Counts", plan.Tasks.Count, plan.Reports.Count, plan.Targets.Count, plan.MeetingRules.Count, plan.References.Count);
}
