using Assistant.Knowledge.Time;

namespace Assistant.Skills.Understanding;

/// <summary>Words that speak of time.</summary>
/// <param name="First">The first word.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Time">What they say.</param>
internal sealed record TimeMention(int First, int End, TimeExpression Time);
