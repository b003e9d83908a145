namespace Assistant.Knowledge.Time;

/// <summary>A bare length of time: "90 phút", "nửa ngày".</summary>
/// <param name="Text">The words as written.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="Duration">How long.</param>
public sealed record TimeDuration(string Text, int Start, CalendarDuration Duration) : TimeExpression(Text, Start);
