using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Skills.Drafting.Reports;

/// <summary>Puts figures into the form of a report (báo cáo).</summary>
/// <param name="head">Who issues it.</param>
/// <param name="organization">The organisation.</param>
internal sealed class ReportDocument(OrganHead head, string organization)
{
    private const int MostGrounds = 10;

    /// <summary>The report.</summary>
    public OfficialDocument Of(PeriodFigures figures)
    {
        var symbol = figures.Unit is { } unit ? head.SymbolOf(unit) : head.Symbol;
        var filed = figures.Unit is null ? null : symbol;
        var whose = figures.Unit?.Name ?? organization;
        var subject = DraftTexts.Say("Report.Subject", ReportStretches.Words(figures.Period), whose);
        var organ = head.Of(figures.Unit);
        return new OfficialDocument
        {
            Organ = organ,
            Symbol = DraftTexts.Say("Report.Symbol", symbol ?? DraftTexts.Blank),
            Place = head.Place,
            Year = figures.Today.Year,
            Heading = new DocumentHeading.Named(DraftTexts.Of("Report"), subject),
            Addressees = [DraftTexts.Blank],
            Grounds = [.. Grounds(figures)],
            Body =
            [
                new DocumentBlock.Paragraph(DraftTexts.Say("Report.Opening", whose, ReportStretches.Words(figures.Period), DraftTexts.Day(figures.Today))),
                .. new ReportWork(figures).Write(),
                .. new ReportGoals(figures).Write(),
                .. new ReportAhead(figures).Write(),
                new DocumentBlock.Title(1, DraftTexts.Of("Report.Difficulties")),
                new DocumentBlock.Paragraph(DraftTexts.Blank),
                new DocumentBlock.Paragraph(DraftTexts.Say("Report.Closing", ReportStretches.Words(figures.Period), whose)),
            ],
            Recipients = [DraftTexts.Of("Recipients.AsAbove"), DraftTexts.Blank, DraftTexts.Say("Recipients.Filed", filed ?? DraftTexts.Blank)],
            Blanks =
            [
                .. organ.Superior is null ? [DraftBlank.Superior] : Array.Empty<DraftBlank>(), DraftBlank.Number, .. symbol is null ? [DraftBlank.Symbol] : Array.Empty<DraftBlank>(),
                .. head.Place is null ? [DraftBlank.Place] : Array.Empty<DraftBlank>(), DraftBlank.Day, DraftBlank.Addressee,
                .. figures.Meetings is null ? [DraftBlank.Meetings] : Array.Empty<DraftBlank>(), DraftBlank.Difficulties, DraftBlank.Recipients, DraftBlank.Signer,
            ],
        };
    }

    /// <summary>The plans whose work is reported on, those with the most of it first.</summary>
    private static IEnumerable<string> Grounds(PeriodFigures figures) => figures.Tasks.Select(entry => entry.Plan)
        .Where(plan => !ConclusionPlan.Is(plan))
        .GroupBy(plan => plan.Source, StringComparer.Ordinal).OrderByDescending(tasks => tasks.Count()).Take(MostGrounds)
        .Select(tasks => DraftGrounds.Of(tasks.First()));
}
