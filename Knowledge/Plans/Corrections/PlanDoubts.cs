using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Plans.Corrections;

/// <summary>Collects what is doubtful in a plan.</summary>
public static class PlanDoubts
{
    /// <summary>The doubts, in the order of the lines they stand on; what a person has corrected or confirmed is none.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="text">The text it was read from, to quote the exact lines; without it the words of the part are quoted.</param>
    public static IReadOnlyList<PlanDoubt> Of(Plan plan, SourceText? text = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. PlanParts.Of(plan)
            .SelectMany(part => PlanParts.Readings(plan, part).Select(reading => Doubt(plan, part, reading, text)))
            .OfType<PlanDoubt>()
            .OrderBy(doubt => doubt.Lines.First)];
    }

    private static PlanDoubt? Doubt(Plan plan, PlanPart part, FieldReading reading, SourceText? text) =>
        reading.Doubt is { } reason && PlanFields.Read(plan, part, reading.Field) is { } read
            ? new PlanDoubt(part, reading.Field, reading.Lines, text?.Quote(reading.Lines) ?? PlanParts.Evidence(plan, part)!.Quote, reason, read)
            : null;
}
