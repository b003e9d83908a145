using System.Globalization;
using Assistant.Bot.Cards;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Roster;
using Assistant.Skills;
using Assistant.Skills.Meetings;

namespace Assistant.Bot.Pages.Tabs;

/// <summary>Shows the meetings of a period against the plans' targets, by month and by unit.</summary>
/// <param name="view">What is shown.</param>
internal sealed class MeetingPanel(TabView view)
{
    private const int MostUnits = 60;

    private readonly TabTexts _texts = view.Texts;

    /// <summary>The panel.</summary>
    /// <param name="answer">The figures, or why the visitor may not see them.</param>
    public Html Write(SkillResult answer) => answer switch
    {
        MeetingsCounted counted => Figures(counted),
        NotPermitted { Refusal: var refusal } => Html.Of($"<div class=\"notice\" role=\"status\">{Html.OfMarkdown(new RefusalWords(new DialogTexts(_texts.Language)).Of(refusal))}</div>"),
        _ => throw new InvalidOperationException($"No panel for {answer.GetType().Name}."),
    };

    private Html Figures(MeetingsCounted counted) => Html.Of($"""
        <p class="sum">{_texts.Say(counted.Total == 0 ? "Meetings.None" : "Meetings.Sum", counted.Total, counted.Online, counted.Hybrid, Number(counted.Hours))}</p>
        {Targets(counted)}
        {(counted.Total == 0 ? Html.Empty : Html.Of($"{new MeetingBars(_texts).Write(counted.ByMonth)}{ByMonth(counted)}{ByUnit(counted)}"))}
        """);

    private Html Targets(MeetingsCounted counted)
    {
        var rows = new List<IReadOnlyList<Html>>();
        if (counted is { Target: { } share, Source: { } source })
        {
            var reached = counted.OnlinePercent is { } percent ? _texts[percent >= share.Value ? "Target.Reached" : "Target.NotReached"] : _texts["Target.Uncounted"];
            rows.Add([
                Html.Of($"{_texts["Target.Online"]}"), Html.Of($"{_texts.Say("Target.AtLeast", Number(share.Value))}"),
                Html.Of($"{(counted.OnlinePercent is { } actual ? _texts.Say("Percent", Number(actual)) : "–")}"), Html.Of($"{reached}"), Source(source)]);
        }

        if (counted.Reduction is { } goal)
            rows.Add([Html.Of($"{_texts["Target.Fewer"]}"), Html.Of($"{Most(goal)}"), Html.Of($"{Change(counted)}"), Html.Of($"{Standing(counted, goal)}"), Source(goal.Source)]);
        string[] heads = [_texts["Column.Target"], _texts["Column.Goal"], _texts["Column.Actual"], _texts["Column.Standing"], _texts["Column.Source"]];
        return rows.Count == 0 ? Html.Of($"<p class=\"note\">{_texts["Targets.None"]}</p>") : new TabTable(_texts["Targets"], heads).Write(rows);
    }

    private string Most(MeetingReduction goal) => goal.Most is { } most
        ? _texts.Say("Target.FewerMost", Number(goal.Target.Value), most)
        : _texts.Say("Target.FewerBy", Number(goal.Target.Value));

    private string Change(MeetingsCounted counted) => counted.ChangePercent is { } change
        ? _texts.Say(change > 0 ? "Target.More" : "Target.Less", Number(Math.Abs(change)), counted.Total, counted.YearBefore.Count)
        : _texts.Say("Target.Count", counted.Total);

    /// <summary>Of a year that is not over nobody can say that the goal is reached: only that it is missed.</summary>
    private string Standing(MeetingsCounted counted, MeetingReduction goal) => goal.Most is not { } most ? _texts[counted.YearBefore.Count == 0 ? "Target.NoYearBefore" : "Target.WholeYear"]
        : counted.Total > most ? _texts["Target.NotReached"]
        : counted.Period.Last < view.Today ? _texts["Target.Reached"]
        : _texts["Target.Within"];

    private Html Source(Citation citation) => view.Source(new PageRow("", [], view.Wording.Source(citation)) { Cited = citation });

    private Html ByMonth(MeetingsCounted counted) => new TabTable(_texts["Meetings.ByMonth"], Heads("Column.Month")).Write(
        counted.ByMonth.Select(month => Row(view.Wording.Days.Stretch(Knowledge.Time.DateRange.Month(month.Month.Year, month.Month.Month)), month.Tally)), numbers: true);

    private Html ByUnit(MeetingsCounted counted) => new TabTable(_texts["Meetings.ByUnit"], Heads("Column.Unit")).Write(
        counted.ByUnit.Take(MostUnits).Select(unit => Row(unit.Unit ?? _texts["Meetings.NoUnit"], unit.Tally)), numbers: true);

    private string[] Heads(string first) => [_texts[first], _texts["Column.Meetings"], _texts["Column.Online"], _texts["Column.Hours"]];

    private IReadOnlyList<Html> Row(string name, MeetingTally tally) =>
        [Html.Of($"{name}"), Html.Of($"{TabView.Number(tally.Total)}"), Html.Of($"{TabView.Number(tally.Online)}"), Html.Of($"{Number(tally.Hours)}")];

    private string Number(decimal number) => decimal.Round(number, 1) is var rounded && _texts.Language == Language.English
        ? rounded.ToString("0.#", CultureInfo.InvariantCulture)
        : Cards.Wording.Number(rounded);
}
