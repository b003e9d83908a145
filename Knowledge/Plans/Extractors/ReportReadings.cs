using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>How surely the values of a reporting duty were read, and where a person should look.</summary>
internal static class ReportReadings
{
    private const double Named = 1;
    private const double Damaged = 0.5;
    private const double Unnamed = 0.4;

    /// <summary>The readings of a duty.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="block">The text that it stands in.</param>
    /// <param name="folded">The words of that text.</param>
    /// <param name="due">The words of its due day.</param>
    /// <param name="sure">Whether the text tells which period the day belongs to.</param>
    public static IReadOnlyList<FieldReading> Of(ReportingDuty duty, TextBlock block, FoldedText folded, ReportDue due, bool sure)
    {
        var from = folded.ToOriginal(due.Start);
        var day = block.LinesOf(from, Math.Max(1, folded.ToOriginal(due.End) - from));
        return
        [
            duty.Who is null
                ? new FieldReading(PlanField.Who, block.Lines, Unnamed, DoubtReason.Missing)
                : Name(PlanField.Who, block, duty.Who, null),
            duty.To is null ? new FieldReading(PlanField.Recipient, block.Lines, Unnamed) : Name(PlanField.Recipient, block, duty.To, duty.Via),
            sure ? new FieldReading(PlanField.Period, block.Lines, Named) : new FieldReading(PlanField.Period, block.Lines, Unnamed, DoubtReason.Ambiguous),
            new FieldReading(PlanField.Due, day, Named, Misfits(duty) ? DoubtReason.Ambiguous : null),
        ];
    }

    private static FieldReading Name(PlanField field, TextBlock block, string name, string? other) => MisreadWords.IsDamaged(name) || MisreadWords.IsDamaged(other)
        ? new FieldReading(field, block.Lines, Damaged, DoubtReason.Misread)
        : new FieldReading(field, block.Lines, Named);

    /// <summary>A report on half a year that is due before that half has begun, and the like: period or day was misread or mistyped.</summary>
    private static bool Misfits(ReportingDuty duty)
    {
        var month = duty.Due switch { DueDay.Yearly yearly => yearly.Month, DueDay.Fixed day => day.Date.Month, _ => 0 };
        return month > 0 && duty.Period switch
        {
            ReportPeriod.HalfYear => month is 2 or 3 or 4 or 9 or 10,
            ReportPeriod.NineMonths => month is < 8 or > 10,
            ReportPeriod.Year => month is 3 or 4 or 7 or 8,
            _ => false,
        };
    }
}
