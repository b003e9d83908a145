using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>Periodic reports and their deadlines.</summary>
/// <param name="Asked">The request.</param>
/// <param name="Reports">The reports by last allowed day; those that come no more after those that are still ahead, the latest first.</param>
public sealed record ReportsAnswer(ReportsRequest Asked, IReadOnlyList<ReportOccurrence> Reports) : SkillResult(Asked)
{
    /// <summary>Whether none of them is surely about the subject asked, and they only fit the rest of the question.</summary>
    public bool IsNearest { get; init; }

    /// <summary>What no loaded plan speaks of.</summary>
    public PlanSilence Silence { get; init; } = PlanSilence.None;

    /// <inheritdoc/>
    public override IReadOnlyList<AnswerItem> Items => [.. Reports.Select(report => new AnswerItem(report.Plan.Source, null, DueSection.Report))];

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => [.. Reports.Select(report => report.Citation)];
}
