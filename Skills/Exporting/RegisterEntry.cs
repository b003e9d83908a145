using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Extensions;

namespace Assistant.Skills.Exporting;

/// <summary>What the journal holds of one task of the register.</summary>
/// <param name="Task">The task.</param>
/// <param name="Rows">Its rows; empty where nobody told anything of it.</param>
internal sealed record RegisterEntry(PlanTask Task, IReadOnlyList<ReportRow> Rows)
{
    /// <summary>The last report; null where there is none.</summary>
    public ReportRow? Report { get; } = Rows.FirstOrDefault(row => row.State is not null);

    /// <summary>The extension in force; null where the plan's own last day is.</summary>
    public ReportRow? Extended { get; } = Rows.Where(row => row.ExtensionState == nameof(ExtensionState.Granted)).MaxBy(row => row.ExtensionDay, StringComparer.Ordinal) is { } granted
        && Task.Schedule.LastDay is { } day && Stored.ReadDay(granted.ExtensionDay!) > day ? granted : null;

    /// <summary>The last day in force, included; null where the plan names none.</summary>
    public DateOnly? LastDay => DayOf(Extended) ?? Task.Schedule.LastDay;

    /// <summary>The day that is asked for and not yet decided on; null for none.</summary>
    public DateOnly? Asked => DayOf(Rows.FirstOrDefault(row => row.ExtensionState == nameof(ExtensionState.Asked)));

    private static DateOnly? DayOf(ReportRow? row) => row?.ExtensionDay is { } day ? Stored.ReadDay(day) : null;
}
