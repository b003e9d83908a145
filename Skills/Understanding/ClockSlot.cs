using System.Text.RegularExpressions;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Skills.Understanding;

/// <summary>A moment, or a stretch within a day, that a message names.</summary>
/// <param name="Day">Its day; null when none was said.</param>
/// <param name="Start">When it begins; null when only the day, or a part of it, was said.</param>
/// <param name="End">When it ends, excluded; null when neither an end nor a length was said.</param>
internal sealed partial record ClockSlot(DateOnly? Day, DateTimeOffset? Start, DateTimeOffset? End)
{
    /// <summary>Reads it: the first time of day, on the day that is named beside it, and the first length of time.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="until">The word before which the times must stand.</param>
    public static ClockSlot Of(Reading reading, int until)
    {
        var intervals = reading.Times.Where(time => time.First < until).Select(time => time.Time).OfType<TimeInterval>().ToList();
        var clock = intervals.Find(IsClock);
        var day = intervals.Find(interval => interval != clock && !IsClock(interval) && interval.Grain == Grain.Day && interval.From is not null);
        if (clock?.From is not { } from)
        {
            var date = day?.From ?? intervals.Find(interval => interval.Grain == Grain.Day)?.From;
            return new ClockSlot(date is { } only ? DateOnly.FromDateTime(only.DateTime) : null, null, null);
        }

        var shift = day?.From is { } on && DateOnly.FromDateTime(from.DateTime) == DateOnly.FromDateTime(reading.Asker.Now.DateTime) ? on.Date - from.Date : TimeSpan.Zero;
        var start = from + shift;
        var length = reading.Times.Where(time => time.First < until).Select(time => time.Time).OfType<TimeDuration>().FirstOrDefault();
        DateTimeOffset? end = IsStretch(clock) ? clock.To + shift : length is null ? EndSaid(intervals, clock) + shift : start + length.Duration.ToTimeSpan();
        return new ClockSlot(DateOnly.FromDateTime(start.DateTime), start, end > start ? end : null);
    }

    /// <summary>When to speak to somebody on a day or in a part of it: 8:00, 11:30, 14:00 or 19:00.</summary>
    public static DateTimeOffset OfficeTime(DateTimeOffset from)
    {
        var time = from.Hour switch
        {
            < 11 => new TimeSpan(8, 0, 0),
            11 => new TimeSpan(11, 30, 0),
            < 17 => new TimeSpan(14, 0, 0),
            _ => new TimeSpan(19, 0, 0),
        };
        return new DateTimeOffset(from.Date + time, from.Offset);
    }

    private static bool IsClock(TimeInterval interval) => interval.Grain is Grain.Minute or Grain.Hour or Grain.Second;

    /// <summary>"… 8h … đến 9h30" that was read as two times.</summary>
    private static DateTimeOffset? EndSaid(List<TimeInterval> intervals, TimeInterval clock) =>
        intervals.Where(IsClock).SkipWhile(interval => interval != clock).Skip(1).Select(interval => interval.From ?? interval.To).FirstOrDefault();

    [GeneratedRegex(@"-|\b(?:den|toi|to|until|till)\b\s*(?:luc\s*)?\d", RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    private static bool IsStretch(TimeInterval interval)
    {
        var words = Folding.Fold(interval.Text);
        return Until().IsMatch(words);
    }
}
