using Assistant.Skills.Answering;

namespace Assistant.Skills.Drafting.Reports;

/// <summary>Writes the part of a report that says how the work of the stretch stands.</summary>
/// <param name="figures">The figures.</param>
internal sealed class ReportWork(PeriodFigures figures)
{
    /// <summary>The part.</summary>
    public IEnumerable<DocumentBlock> Write() =>
    [
        new DocumentBlock.Title(1, DraftTexts.Of("Report.Work")),
        new DocumentBlock.Paragraph(DraftTexts.Say(
            "Report.Counts", figures.Tasks.Count(), figures.Done.Count, figures.Done.Count(entry => entry.Standing is TaskStanding.DoneLate), figures.Underway.Count,
            figures.Late.Count, figures.Late.Count(entry => entry.Progress is null), figures.Unreported.Count)),
        .. figures.Untimed > 0 ? [new DocumentBlock.Paragraph(DraftTexts.Say("Report.Untimed", figures.Untimed))] : Array.Empty<DocumentBlock>(),
        .. State("Report.Done", figures.Done),
        .. State("Report.Underway", figures.Underway),
        .. State("Report.Late", figures.Late),
        .. State("Report.Unreported", figures.Unreported),
    ];

    private DocumentBlock[] State(string title, IReadOnlyList<TaskEntry> tasks) =>
    [
        new DocumentBlock.Title(2, DraftTexts.Say(title, tasks.Count)),
        tasks.Count == 0 ? new DocumentBlock.Paragraph(DraftTexts.Of("None")) : Table(tasks),
    ];

    /// <summary>Who leads is said where several units' work stands together.</summary>
    private DocumentBlock.Table Table(IReadOnlyList<TaskEntry> tasks) => figures.Unit is null
        ? new DocumentBlock.Table(
            [DraftTexts.Of("Column.Task"), DraftTexts.Of("Column.Lead"), DraftTexts.Of("Column.Deadline"), DraftTexts.Of("Column.Standing")],
            [.. tasks.Select(entry => new DocumentRow([entry.Task.Title, TaskWords.Leads(entry), TaskWords.Deadline(entry), TaskWords.Standing(entry)], entry.Citation))])
        : new DocumentBlock.Table(
            [DraftTexts.Of("Column.Task"), DraftTexts.Of("Column.Deadline"), DraftTexts.Of("Column.Standing")],
            [.. tasks.Select(entry => new DocumentRow([entry.Task.Title, TaskWords.Deadline(entry), TaskWords.Standing(entry)], entry.Citation))]);
}
