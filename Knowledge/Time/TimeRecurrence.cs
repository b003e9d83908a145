namespace Assistant.Knowledge.Time;

/// <summary>A time that comes again: "ngày 20 hằng tháng".</summary>
/// <param name="Text">The words as written.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="Rule">The RFC 5545 rule without its <c>RRULE:</c>: <c>FREQ=MONTHLY;BYMONTHDAY=20</c>.</param>
/// <param name="From">The next occurrence at or after now, included.</param>
/// <param name="To">Its end, excluded.</param>
/// <param name="Grain">The grain of one occurrence.</param>
public sealed record TimeRecurrence(string Text, int Start, string Rule, DateTimeOffset From, DateTimeOffset To, Grain Grain)
    : TimeExpression(Text, Start);
