using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>What falls due.</summary>
/// <param name="Due">The request.</param>
/// <param name="Period">The period that was looked at; null when everything overdue was asked for.</param>
/// <param name="Rows">The rows by section, then by date, then in the order of the plans.</param>
/// <param name="Coordinated">How many tasks of the same period the unit only coordinates; they are not among the rows.</param>
public sealed record DueAnswer(DueRequest Due, DateRange? Period, IReadOnlyList<DueItem> Rows, int Coordinated) : SkillResult(Due)
{
    /// <summary>How many tasks of the same units and role are overdue and not among the rows, because another period was asked about.</summary>
    public int OverdueElsewhere { get; init; }

    /// <summary>The tasks of the same units and role for which their plans, of the years asked about, state no time; they stand in no section.</summary>
    public IReadOnlyList<TaskEntry> Untimed { get; init; } = [];

    /// <summary>What no loaded plan speaks of.</summary>
    public PlanSilence Silence { get; init; } = PlanSilence.None;

    /// <inheritdoc/>
    public override IReadOnlyList<AnswerItem> Items =>
        [.. Rows.Select(row => new AnswerItem(row.Citation.Source, row.Citation.Key, row.Section))];

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => [.. Rows.Select(row => row.Citation)];
}
