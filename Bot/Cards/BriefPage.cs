using Assistant.Skills.Answering;
using Assistant.Skills.Rewriting;

namespace Assistant.Bot.Cards;

/// <summary>Lays out an answer that is told once more: its figures and the rows that press most, or one paragraph for whoever leads.</summary>
/// <param name="wording">The language.</param>
internal sealed class BriefPage(Wording wording)
{
    private const int MostRows = 3;
    private const int TitleLength = 140;
    private const int WordsLength = 300;

    private readonly Texts _texts = wording.Texts;

    /// <summary>The page.</summary>
    /// <param name="brief">What is told.</param>
    /// <param name="whole">The answer as it is laid out whole.</param>
    public Page Of(Brief brief, Page whole) => brief switch
    {
        { Pressing: [] } => Cut(whole),
        { Form: BriefForm.ForLeader } => Paragraph(brief, whole),
        _ => Page.Of(whole.Head, brief.Pressing.Select(row => Row(row.Item) with { Number = brief.Rows > 1 ? row.Number : null })) with { Notes = [.. Rest(brief.Rows - brief.Pressing.Count), .. whole.Notes] },
    };

    /// <summary>The first rows of a list of something else than work, or as much of a passage.</summary>
    private Page Cut(Page whole)
    {
        var rows = whole.Sections.SelectMany(section => section.Rows).ToList();
        var shown = rows.Take(MostRows).Select((row, at) => row with { Title = Markdown.Cut(row.Title, WordsLength), Quote = null, Number = rows.Count > 1 ? at + 1 : null });
        return Page.Of(whole.Head, shown) with { Notes = [.. Rest(rows.Count - MostRows)] };
    }

    private Page Paragraph(Brief brief, Page whole)
    {
        var rows = brief.Pressing.Select(row => Row(row.Item)).ToList();
        var pressing = rows.Select((row, at) => $"{Plain(Markdown.Cut(row.Title, TitleLength))} ({Plain(string.Join("; ", row.Facts))}) [{at + 1}]");
        var leaders = brief.Leaders.Select((leader, at) => $"{Plain(wording.Quote(leader.Words))} [{rows.Count + at + 1}]");
        string[] said =
        [
            Plain(whole.Head),
            .. Among(brief),
            .. brief.Shares.Count > 0 ? [_texts.Say("Brief.Shares", string.Join("; ", brief.Shares.Select(Share)))] : Array.Empty<string>(),
            _texts.Say("Brief.Pressing", string.Join("; ", pressing)),
            .. brief.Leaders.Count > 0 ? [_texts.Say("Brief.Leader", string.Join("; ", leaders))] : Array.Empty<string>(),
        ];
        var cited = rows.Concat(brief.Leaders.Select(leader => wording.Row(Markdown.Cut(leader.Words, TitleLength), [], leader.Citation, [])));
        var sources = cited.Select((row, at) => new PageRow($"[{at + 1}] {Markdown.Cut(row.Title, TitleLength)}", [], row.Source) { Cited = row.Cited });
        return Page.Of(string.Join(' ', said), sources) with { HasMarks = true };
    }

    /// <summary>What the first sentence of the answer does not count: that of due work counts what is late.</summary>
    private IEnumerable<string> Among(Brief brief)
    {
        string[] counts =
        [
            .. brief.Overdue > 0 && brief.Whole is not DueAnswer ? [_texts.Say("Brief.Late", brief.Overdue)] : Array.Empty<string>(),
            .. brief.Done > 0 && brief.Done < brief.Rows ? [_texts.Say("Brief.Done", brief.Done)] : Array.Empty<string>(),
        ];
        return counts.Length > 0 ? [_texts.Say("Brief.Among", string.Join(", ", counts))] : [];
    }

    private string Share(UnitShare share) => Plain(share.Overdue > 0 ? _texts.Say("Brief.ShareLate", share.Unit, share.Count, share.Overdue) : _texts.Say("Brief.Share", share.Unit, share.Count));

    private PageRow Row(DueItem item)
    {
        var units = item.Units.Count > 0 ? _texts.Say("Row.Units", Wording.Names(item.Units)) : null;
        return item switch
        {
            DueTask task => TaskPages.Row(wording, task.Entry, units, showLead: true),
            DueReport report => ReportsPage.Row(wording, report.Report, units, inTaskColumns: true),
            _ => throw new InvalidOperationException($"No row for {item.GetType().Name}."),
        };
    }

    private IEnumerable<string> Rest(int rows) => rows > 0 ? [_texts.Say("Brief.Rest", rows)] : [];

    /// <summary>What looks like a mark in a plan's words is none.</summary>
    private static string Plain(string text) => text.Replace('[', '(').Replace(']', ')');
}
