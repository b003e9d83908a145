using Assistant.Knowledge.Plans;
using Assistant.Skills.Meetings;

namespace Assistant.Skills.Drafting.Reports;

/// <summary>Writes the parts of a report about meetings and targets. What nobody measured has no result.</summary>
/// <param name="figures">The figures.</param>
internal sealed class ReportGoals(PeriodFigures figures)
{
    /// <summary>The parts.</summary>
    public IEnumerable<DocumentBlock> Write() =>
    [
        new DocumentBlock.Title(1, DraftTexts.Of("Report.Meetings")),
        .. figures.Meetings is { } meetings ? Meetings(meetings) : [new DocumentBlock.Paragraph(DraftTexts.Blank)],
        new DocumentBlock.Title(1, DraftTexts.Of("Report.Targets")),
        figures.Targets.Count == 0 ? new DocumentBlock.Paragraph(DraftTexts.Of("None")) : new DocumentBlock.Table(
            [DraftTexts.Of("Column.Target"), DraftTexts.Of("Column.Goal"), DraftTexts.Of("Column.Result")],
            [.. figures.Targets.Select(entry => new DocumentRow([entry.Target.Metric, Goal(entry.Target), Result(entry.Target)], entry.Citation))]),
    ];

    private static IEnumerable<DocumentBlock> Meetings(MeetingsCounted counted)
    {
        yield return new DocumentBlock.Paragraph(counted.OnlinePercent is { } share
            ? DraftTexts.Say("Meetings.Counts", counted.Total, counted.Online, DraftTexts.Number(share), counted.Hybrid)
            : DraftTexts.Of("Meetings.None"));
        if (counted is { Target: { } target, Source: { } source })
            yield return new DocumentBlock.Paragraph(DraftTexts.Say("Meetings.Goal", target.Metric, Goal(target), DraftSources.Of(source))) { Source = source };
        yield return new DocumentBlock.Paragraph(counted.ChangePercent is { } change
            ? DraftTexts.Say("Meetings.Before", counted.YearBefore.Count, Change(change))
            : DraftTexts.Of("Meetings.BeforeUnknown"));
        if (counted.Reduction is { } reduction)
            yield return new DocumentBlock.Paragraph(DraftTexts.Say("Meetings.Goal", reduction.Target.Metric, Goal(reduction.Target), DraftSources.Of(reduction.Source))) { Source = reduction.Source };
    }

    private static string Change(decimal percent) =>
        percent == 0 ? DraftTexts.Of("Change.None") : DraftTexts.Say(percent < 0 ? "Change.Fewer" : "Change.More", DraftTexts.Number(Math.Abs(percent)));

    private static string Goal(Target target) =>
        $"{DraftTexts.Say($"Goal.{target.Comparison}", DraftTexts.Number(target.Value), target.Unit)}{(target.Period is { } period ? $" ({period})" : "")}";

    /// <summary>Of all targets the journal measures only how many meetings were held online, and only the organisation's.</summary>
    private string Result(Target target) =>
        figures is { Unit: null, Meetings: { OnlinePercent: { } share, Target: { } measured } } && measured == target ? DraftTexts.Say("Percent", DraftTexts.Number(share)) : DraftTexts.Of("Task.Unreported");
}
