using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Search;
using Assistant.Skills;
using Assistant.Skills.Answering;

namespace Assistant.Bot.Cards;

/// <summary>Lays out what plans say as a whole: which there are, their summaries and passages.</summary>
/// <param name="wording">The language.</param>
internal sealed class PlanPages(Wording wording)
{
    private const int TitleLength = 160;
    private const int PassageLength = 1500;

    private readonly Texts _texts = wording.Texts;

    /// <summary>The plans; one alone with its summary.</summary>
    public Page Plans(PlansAnswer answer) => answer.Plans switch
    {
        [] when answer.Others.Count > 0 => List(None(answer), answer.Others),
        [] => Page.Of(None(answer), _texts["Plans.Try"]),
        [var only] => Page.Of(wording.Plan(only.Document, only.Title), [wording.Row(only.Title, Summary(only), Citation.Of(only, only.Evidence), [])]),
        _ => List(_texts.Say("Plans.Head", answer.Plans.Count), answer.Plans),
    };

    /// <summary>A plan that was asked about and is not loaded.</summary>
    public Page NotLoaded(PlanNotLoaded answer) => Page.Of(_texts.Say("Plans.NotLoaded", answer.Plan), _texts["Plans.Try"]);

    /// <summary>A passage, or that there is none.</summary>
    public Page Open(OpenAnswer answer)
    {
        if (answer.Passage is not { } passage)
        {
            return Page.Of(_texts["Open.None"], _texts["Open.NoneHint"]);
        }

        var words = answer.ShowContacts ? passage.Text : PhoneNumbers.Mask(passage.Text);
        return Page.Of(_texts["Open.Head"], [new PageRow(
            _texts.Say("Quote", Markdown.Cut(words, PassageLength)), passage.Bearer is { } bearer ? [bearer] : [], wording.Source(answer.Citations[0])) { Cited = answer.Citations[0] }]);
    }

    private string None(PlansAnswer answer) =>
        answer.Asked.Year is { } year ? _texts.Say("Plans.NoneInYear", year, answer.Loaded) : _texts.Say("Plans.None", answer.Loaded);

    private Page List(string head, IEnumerable<Plan> plans) => Page.Of(
        head,
        plans.Select(plan => wording.Row(
            string.Join(": ", new[] { plan.Document, Markdown.Cut(plan.Title, TitleLength) }.OfType<string>()),
            [.. Lines(plan).Take(2), Counts(plan)],
            Citation.Of(plan, plan.Evidence),
            [plan.Issuer ?? "", plan.Issued is { } issued ? Wording.Date(issued) : $"{plan.Year}", Counts(plan)])),
        _texts["Column.Plan"], _texts["Column.Issuer"], _texts["Column.Issued"], _texts["Column.Content"]);

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
