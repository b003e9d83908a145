using Assistant.Skills.Answering;

namespace Assistant.Bot.Cards;

/// <summary>Lays out periodic reports by their last allowed day.</summary>
/// <param name="wording">The language.</param>
internal sealed class ReportsPage(Wording wording)
{
    /// <summary>One report in a list.</summary>
    public static PageRow Row(Wording wording, ReportOccurrence report)
    {
        var texts = wording.Texts;
        var duty = report.Duty;
        var facts = new List<string>
        {
            duty.Before
                ? texts.Say("Day.LatestBefore", Wording.Date(report.Written), Wording.Date(report.Day.Date))
                : texts.Say("Day.Latest", Wording.Date(report.Day.Date)),
        };
        facts.AddRange(wording.Notes(report.Day, past: "Day.Past"));
        Add("Report.Who", duty.Who);
        Add("Report.To", duty.To);
        Add("Report.Via", duty.Via);
        return new PageRow(
            texts.Say("Report.Title", texts[$"Period.{duty.Period}"], duty.Subject).Trim(), facts, wording.Source(report.Citation), wording.Quote(Knowledge.Search.PhoneNumbers.Mask(report.Citation.Quote)));

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                facts.Add(texts.Say(name, value));
            }
        }
    }

    /// <summary>The page.</summary>
    public Page Of(ReportsAnswer answer)
    {
        var texts = wording.Texts;
        if (answer.Reports.Count == 0)
        {
            return Page.Of(texts["Reports.None"]);
        }

        var when = answer.Asked.Period is { } period ? wording.Period(period) : texts["Reports.NextTimes"];
        var head = answer.Asked.Unit is { } unit
            ? texts.Say("Reports.HeadUnit", unit.Name, answer.Reports.Count, when)
            : texts.Say("Reports.Head", answer.Reports.Count, when);
        return Page.Of(head, answer.Reports.Select(report => Row(wording, report)));
    }
}
