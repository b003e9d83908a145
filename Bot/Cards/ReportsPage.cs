using Assistant.Knowledge.Plans;
using Assistant.Skills.Answering;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Cards;

/// <summary>Lays out periodic reports by their last allowed day.</summary>
/// <param name="wording">The language.</param>
internal sealed class ReportsPage(Wording wording)
{
    private const int TopicLength = 100;

    private readonly Texts _texts = wording.Texts;

    /// <summary>One report in a list.</summary>
    /// <param name="wording">The language.</param>
    /// <param name="report">The report.</param>
    /// <param name="units">Which of several units it concerns; null where only one was asked about.</param>
    /// <param name="inTaskColumns">Whether it stands in a table of tasks, which has one column for who does what.</param>
    public static PageRow Row(Wording wording, ReportOccurrence report, string? units, bool inTaskColumns)
    {
        var texts = wording.Texts;
        var duty = report.Duty;
        var when = wording.Days.When(report).ToList();
        var parties = new (string Name, string? Who)[] { ("Report.Who", duty.Who), ("Report.To", duty.To), ("Report.Via", duty.Via) }
            .Where(party => party.Who is not null).Select(party => texts.Say(party.Name, party.Who)).ToList();
        return wording.Row(
            Title(wording, report),
            [.. when, .. units is null ? [] : new[] { units }, .. parties],
            report.Citation,
            inTaskColumns
                ? [string.Join(" · ", when), string.Join(" · ", parties)]
                : [string.Join(" · ", when), duty.Who ?? "", string.Join(" · ", parties.Skip(duty.Who is null ? 0 : 1))],
            quoted: true);
    }

    /// <summary>The page.</summary>
    public Page Of(ReportsAnswer answer)
    {
        var silence = wording.Silence(answer.Silence).ToList();
        if (answer.Reports.Count == 0)
        {
            return Page.Of(None(answer.Asked), silence.Count > 0 ? silence : [_texts["Reports.Try"]]);
        }

        var when = answer.Asked.Period is { } period ? wording.Days.Period(period) : _texts["Reports.NextTimes"];
        var head = answer is { IsNearest: true, Asked.Text: { } topic } ? _texts.Say("Reports.Nearest", Markdown.Cut(topic, TopicLength))
            : answer.Asked.Unit is { } unit
            ? _texts.Say("Reports.HeadUnit", Wording.Names([unit, .. answer.Asked.AlsoUnits]), answer.Reports.Count, when)
            : _texts.Say("Reports.Head", answer.Reports.Count, when);
        var rows = answer.Reports.Select(report => Row(wording, report, report.Units.Count > 0 ? _texts.Say("Row.Units", Wording.Names(report.Units)) : null, inTaskColumns: false));
        return Page.Of(head, rows, _texts["Column.Report"], _texts["Column.Deadline"], _texts["Column.Reporter"], _texts["Column.Receiver"]) with { Notes = silence };
    }

    /// <summary>"Báo cáo 6 tháng đầu năm 2026: dân chủ ở cơ sở".</summary>
    private static string Title(Wording wording, ReportOccurrence report)
    {
        var texts = wording.Texts;
        var stretch = report.Covers is { } covered ? wording.Days.Stretch(covered) : texts[$"Period.{ReportPeriod.Month}"];
        return report.Duty.Subject is { } subject ? texts.Say("Report.About", stretch, subject) : texts.Say("Report.Title", stretch);
    }

    private string None(ReportsRequest asked)
    {
        var when = asked.Period is { } period ? wording.Days.Period(period) : "";
        var none = asked.Unit is { } unit
            ? _texts.Say("Reports.NoneUnit", Wording.Names([unit, .. asked.AlsoUnits]), when)
            : _texts.Say("Reports.None", when);
        return none.Replace("  ", " ", StringComparison.Ordinal);
    }
}
