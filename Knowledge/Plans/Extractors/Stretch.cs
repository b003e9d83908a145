using Assistant.Knowledge.Time;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>A stretch of time named in a field.</summary>
/// <param name="Days">Its days.</param>
/// <param name="Means">How it is meant.</param>
/// <param name="WholeYears">Whether it names years only.</param>
/// <param name="Start">Where its words begin in the folded text, the words of its meaning included.</param>
/// <param name="End">Where they end, exclusive.</param>
internal sealed record Stretch(DateRange Days, StretchMeaning Means, bool WholeYears, int Start, int End);
