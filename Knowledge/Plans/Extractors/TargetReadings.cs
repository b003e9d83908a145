namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>How surely the values of a goal were read, and where a person should look.</summary>
internal static class TargetReadings
{
    private const int ShortestMetric = 4;
    private const int LongestMetric = 400;

    /// <summary>The readings of a goal.</summary>
    public static IReadOnlyList<FieldReading> Of(TargetReading reading)
    {
        var lines = reading.Block.LinesOf(reading.At, 1);
        var whole = reading.Metric.Count(char.IsLetter) >= ShortestMetric && reading.Metric.Length <= LongestMetric;
        return
        [
            new FieldReading(PlanField.Value, lines, 1, IsImpossible(reading) ? DoubtReason.Misread : null),
            new FieldReading(PlanField.Metric, reading.Block.Lines, whole ? 1 : 0.4, whole ? null : DoubtReason.NotUnderstood),
        ];
    }

    /// <summary>A share of more than everything, save growth and what "tăng" multiplies: a digit was misread.</summary>
    private static bool IsImpossible(TargetReading reading) =>
        reading.Unit == "%" && reading.Value > 100 && reading.Comparison is not (TargetComparison.IncreaseBy or TargetComparison.AtLeast);
}
