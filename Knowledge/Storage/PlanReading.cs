using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Storage;

/// <summary>A plan ready to be saved.</summary>
/// <param name="Plan">The plan as read.</param>
/// <param name="Text">The text it was read from; citations point into it.</param>
/// <param name="FileHash">The hash of the file: <see cref="PlanStore.Hash(SourceText)"/>.</param>
public sealed record PlanReading(Plan Plan, SourceText Text, string FileHash)
{
    /// <summary>Reads a plan out of a text.</summary>
    public static PlanReading Of(PlanReader reader, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new PlanReading(reader.Read(text), text, PlanStore.Hash(text));
    }
}
