using System.Globalization;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Skills;
using Assistant.Skills.Meetings;

namespace Assistant.Bot.Dialogs;

/// <summary>Says how many meetings there were, against the plans' goals, by unit and month; and draws it.</summary>
internal sealed class MeetingFigures(DialogTexts texts)
{
    private const int MostUnits = 10;
    private const int MostMonths = 24;

    /// <summary>The figures: words alone where there was no meeting, else a card with a chart, which says the same.</summary>
    public Reply Write(MeetingsCounted counted)
    {
        var (sentences, units, months) = (Sentences(counted).ToList(), Units(counted).ToList(), Months(counted).ToList());
        var text = string.Join("\n\n", sentences.Select(Markdown.Escape).Concat([.. Listed("Meetings.ByUnit", units), .. Listed("Meetings.ByMonth", months)]));
        if (counted.Total == 0)
            return new Reply.Words(text);
        var card = CardParts.Card(
            sentences[0],
            [
                CardParts.Heading(texts["Meetings.Chart"]),
                .. sentences.Select(sentence => CardParts.Words(sentence)),
                new MeetingChart(texts).Draw(counted.ByMonth),
                CardParts.Facts(units.Select(unit => (unit.Name, (string?)unit.Figures))),
            ],
            []);
        return new Reply.Card(card, text);
    }

    private IEnumerable<string> Listed(string head, List<(string Name, string Figures)> rows) => rows.Count == 0
        ? []
        : [string.Join("\n", rows.Select(row => $"- {Markdown.Escape(row.Name)}: {Markdown.Escape(row.Figures)}").Prepend($"{texts[head]}\n"))];

    private IEnumerable<string> Sentences(MeetingsCounted counted)
    {
        var (first, last) = (Wording.Date(counted.Period.First), Wording.Date(counted.Period.Last));
        yield return counted.Total == 0
            ? texts.Say("Meetings.Uncounted", first, last)
            : texts.Say("Meetings.Count", first, last, counted.Total, counted.Online, counted.Hybrid);
        if (counted.OnlinePercent is { } percent)
            yield return texts.Say("Meetings.Share", Number(percent));
        if (counted is { Target: { } target, Source: { } source })
            yield return texts.Say("Meetings.Target", Number(target.Value), Source(source));
        if (counted.Total > 0)
            yield return texts.Say("Meetings.Hours", Number(counted.Hours));
        if (counted.YearBefore is MeetingsBefore.Configured configured)
            yield return texts.Say("Meetings.YearConfigured", configured.Year, configured.Given);
        else if (counted.YearBefore.Count > 0)
            yield return texts.Say("Meetings.YearBefore", counted.YearBefore.Count);
        else if (counted.Total > 0)
            yield return texts["Meetings.NoYearBefore"];
        if (counted.ChangePercent is { } change and not 0)
            yield return texts.Say(change > 0 ? "Meetings.More" : "Meetings.Fewer", Number(Math.Abs(change)));
        if (counted.Reduction is { } goal)
        {
            yield return goal.Most is { } most
                ? texts.Say("Meetings.ReductionMost", Number(goal.Target.Value), Source(goal.Source), most, counted.Total)
                : texts.Say("Meetings.Reduction", Number(goal.Target.Value), Source(goal.Source));
        }
    }

    private IEnumerable<(string Name, string Figures)> Units(MeetingsCounted counted) =>
        counted.ByUnit.Take(MostUnits).Select(unit => Row(unit.Unit ?? texts["Meetings.NoUnit"], unit.Tally));

    private IEnumerable<(string Name, string Figures)> Months(MeetingsCounted counted) =>
        counted.ByMonth.Take(MostMonths).Select(month => Row(texts.Say("Meetings.Month", month.Month.Month, month.Month.Year), month.Tally));

    private (string Name, string Figures) Row(string name, MeetingTally tally) => (name, texts.Say("Meetings.Tally", tally.Total, tally.Online, Number(tally.Hours)));

    private string Source(Citation citation) => new Wording(new Texts(texts.Language)).Source(citation);

    private string Number(decimal number) => decimal.Round(number, 1) is var rounded && texts.Language == Language.English
        ? rounded.ToString("0.#", CultureInfo.InvariantCulture)
        : Wording.Number(rounded);
}
