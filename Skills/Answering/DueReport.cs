namespace Assistant.Skills.Answering;

/// <summary>A periodic report in a list of due work.</summary>
/// <param name="Report">One occurrence of the report.</param>
public sealed record DueReport(ReportOccurrence Report) : DueItem(DueSection.Report)
{
    /// <inheritdoc/>
    public override LastDay? Day => Report.Day;

    /// <inheritdoc/>
    public override Citation Citation => Report.Citation;
}
