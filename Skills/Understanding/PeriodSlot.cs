using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>The period that a message asks about.</summary>
internal static class PeriodSlot
{
    private static readonly PhraseList Comparisons = PhraseBook.Embedded["comparison"];

    /// <summary>
    /// The days of the coarsest time named; of several joined by "và" or a dash, all from the first to the last. An open
    /// beginning is today (the year's first day when the end has passed), an open end the last day of its year.
    /// Null when the message names no period.
    /// </summary>
    public static DateRange? Of(Reading reading)
    {
        var intervals = reading.Times.Where(time => time.Time is TimeInterval).ToList();
        intervals = intervals.Exists(time => !IsCompared(reading, time)) ? intervals.FindAll(time => !IsCompared(reading, time)) : intervals;
        if (intervals.Count == 0)
        {
            return reading.Times.Select(time => time.Time).OfType<TimeRecurrence>().Select(time => Range(time.From, time.To, reading)).FirstOrDefault();
        }

        var coarsest = intervals.MaxBy(time => ((TimeInterval)time.Time).Grain)!;
        var period = Days((TimeInterval)coarsest.Time, reading);
        foreach (var other in intervals.Where(other => other != coarsest && Joined(reading, coarsest, other)))
        {
            if (period is { } first && Days((TimeInterval)other.Time, reading) is { } second)
            {
                period = new DateRange(first.First < second.First ? first.First : second.First, first.Last > second.Last ? first.Last : second.Last);
            }
        }

        return period;
    }

    /// <summary>The next thirty days, today included.</summary>
    public static DateRange Soon(Reading reading) => new(reading.Asker.Today, reading.Asker.Today.AddDays(30));

    /// <summary>"so với năm ngoái" is what the period is compared with.</summary>
    private static bool IsCompared(Reading reading, TimeMention time)
    {
        for (var i = Math.Max(0, time.First - 3); i < time.First; i++)
        {
            if (Comparisons.LongestAt(reading.Whole, i) is { } match && match.End <= time.First)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Joined(Reading reading, TimeMention one, TimeMention other)
    {
        var (left, right) = one.First < other.First ? (one, other) : (other, one);
        var between = reading.Message.Folded.Skip(left.End).Take(right.First - left.End).ToList();
        return between is [] or ["va"] or ["and"] or ["den"] or ["to"] or ["hoac"] or ["voi"];
    }

    private static DateRange? Days(TimeInterval interval, Reading reading) => Range(interval.From, interval.To, reading);

    private static DateRange? Range(DateTimeOffset? from, DateTimeOffset? to, Reading reading)
    {
        var today = reading.Asker.Today;
        DateOnly? last = to is { } end ? DateOnly.FromDateTime(end.DateTime.AddTicks(-1)) : null;
        DateOnly? first = from is { } start ? DateOnly.FromDateTime(start.DateTime) : null;
        return (first, last) switch
        {
            ({ } a, { } b) when a <= b => new DateRange(a, b),
            ({ } a, null) => new DateRange(a, new DateOnly(a.Year, 12, 31)),
            (null, { } b) => new DateRange(b >= today ? today : new DateOnly(b.Year, 1, 1), b),
            _ => null,
        };
    }
}
