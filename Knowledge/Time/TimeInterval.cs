namespace Assistant.Knowledge.Time;

/// <summary>A stretch of time. A point in time is the stretch of its grain.</summary>
/// <param name="Text">The words as written.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="From">The first instant, included; null where the beginning is open ("trước ngày 10/6").</param>
/// <param name="To">The first instant after it; null where the end is open ("từ nay"). Never both null, never before <paramref name="From"/>.</param>
/// <param name="Grain">The grain it was said in.</param>
public sealed record TimeInterval(string Text, int Start, DateTimeOffset? From, DateTimeOffset? To, Grain Grain)
    : TimeExpression(Text, Start)
{
    /// <summary>The days it touches, inclusive; null where an end is open.</summary>
    public DateRange? Days => From is { } from && To is { } to
        ? new DateRange(DateOnly.FromDateTime(from.DateTime), LastDayBefore(to))
        : null;

    /// <summary>The last day that ends at or holds the instant before <paramref name="to"/>.</summary>
    internal static DateOnly LastDayBefore(DateTimeOffset to) => DateOnly.FromDateTime(to.DateTime.AddTicks(-1));
}
