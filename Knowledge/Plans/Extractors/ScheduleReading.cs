using Assistant.Knowledge.Outline;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>A task's schedule and how it was read.</summary>
/// <param name="Schedule">The schedule.</param>
/// <param name="Words">The words that state it; null where it follows from the plan's year or nothing is said.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="Doubt">Why a person should look; null where there is no need.</param>
internal sealed record ScheduleReading(Schedule Schedule, TextBlock? Words, double Confidence, DoubtReason? Doubt = null);
