using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Plans;

/// <summary>How one value came to be read.</summary>
/// <param name="Field">The value.</param>
/// <param name="Lines">The lines it was read from; where nothing was found, those it would stand on.</param>
/// <param name="Confidence">How sure the reading is, from 0 (a guess) to 1 (as printed, in its own place).</param>
/// <param name="Doubt">Why a person should confirm it; null where there is no need.</param>
public sealed record FieldReading(PlanField Field, LineSpan Lines, double Confidence, DoubtReason? Doubt = null);
