namespace Assistant.Knowledge.Plans.Corrections;

/// <summary>Puts what people corrected into a plan as it was read. The plan as read stays what it is.</summary>
internal static class CorrectedPlan
{
    /// <summary>The corrected plan. A corrected value is certain, unless the plan's words have changed since.</summary>
    public static Plan Of(Plan read, IEnumerable<PlanCorrection> corrections) => corrections.Aggregate(read, Apply);

    private static Plan Apply(Plan plan, PlanCorrection correction) => correction.State switch
    {
        CorrectionState.Lost => plan,
        CorrectionState.Overtaken => Marked(plan, correction, DoubtReason.ChangedSinceCorrected),
        CorrectionState.ToConfirm => Written(plan, correction) is { } written ? Marked(written, correction, DoubtReason.ChangedSinceCorrected) : plan,
        _ => Written(plan, correction) is { } written ? Marked(written, correction, doubt: null) : plan,
    };

    private static Plan? Written(Plan plan, PlanCorrection correction) => PlanFields.Write(plan, correction.Part, correction.Field, correction.Value);

    private static Plan Marked(Plan plan, PlanCorrection correction, DoubtReason? doubt)
    {
        if (PlanParts.Evidence(plan, correction.Part) is not { } evidence)
            return plan;
        var readings = PlanParts.Readings(plan, correction.Part);
        var lines = readings.FirstOrDefault(reading => reading.Field == correction.Field)?.Lines ?? evidence.Lines;
        var marked = new FieldReading(correction.Field, lines, doubt is null ? 1 : 0.5, doubt);
        return PlanParts.WithReadings(plan, correction.Part, [.. readings.Where(reading => reading.Field != correction.Field), marked]);
    }
}
