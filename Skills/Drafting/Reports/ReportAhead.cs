namespace Assistant.Skills.Drafting.Reports;

/// <summary>Writes the part of a report that says what comes next.</summary>
/// <param name="figures">The figures.</param>
internal sealed class ReportAhead(PeriodFigures figures)
{
    /// <summary>The part.</summary>
    public IEnumerable<DocumentBlock> Write() =>
    [
        new DocumentBlock.Title(1, DraftTexts.Say("Report.Next", ReportStretches.Words(figures.Next).ToUpper(System.Globalization.CultureInfo.GetCultureInfo("vi")))),
        .. figures.Late.Count > 0 ? [new DocumentBlock.Paragraph(DraftTexts.Say("Report.StillLate", figures.Late.Count))] : Array.Empty<DocumentBlock>(),
        new DocumentBlock.Title(2, DraftTexts.Say("Report.NextTasks", figures.NextTasks.Count)),
        figures.NextTasks.Count == 0 ? new DocumentBlock.Paragraph(DraftTexts.Of("None")) : new DocumentBlock.Table(
            [DraftTexts.Of("Column.Task"), DraftTexts.Of("Column.Lead"), DraftTexts.Of("Column.Deadline")],
            [.. figures.NextTasks.Select(entry => new DocumentRow([entry.Task.Title, TaskWords.Leads(entry), TaskWords.Deadline(entry)], entry.Citation))]),
        new DocumentBlock.Title(2, DraftTexts.Say("Report.NextReports", figures.NextReports.Count)),
        figures.NextReports.Count == 0 ? new DocumentBlock.Paragraph(DraftTexts.Of("None")) : ReportRows.Table(figures.NextReports),
    ];
}
