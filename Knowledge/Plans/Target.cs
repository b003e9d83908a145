namespace Assistant.Knowledge.Plans;

/// <summary>A quantified goal (chỉ tiêu).</summary>
/// <param name="Metric">What is measured.</param>
/// <param name="Comparison">How the value is meant.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">Its unit: "%", "hạng", "đơn vị".</param>
/// <param name="Period">The stretch it holds for, in the plan's words; null where it states none.</param>
/// <param name="Evidence">Where it was read.</param>
public sealed record Target(string Metric, TargetComparison Comparison, decimal Value, string Unit, string? Period, Evidence Evidence)
{
    /// <summary>How its values were read, and how surely; a value without an entry was read as printed.</summary>
    public IReadOnlyList<FieldReading> Readings
    {
        get;

        // A plan stored before readings were kept has none.
        init => field = value ?? [];
    } = [];
}
