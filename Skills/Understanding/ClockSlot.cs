using System.Text.RegularExpressions;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>A moment, or a stretch within a day, that a message names.</summary>
/// <param name="Day">Its day; null when none was said.</param>
/// <param name="Start">When it begins; null when only the day, or a part of it, was said.</param>
/// <param name="End">When it ends, excluded; null when neither an end nor a length was said.</param>
internal sealed partial record ClockSlot(DateOnly? Day, DateTimeOffset? Start, DateTimeOffset? End)
{
    private const int LongestMove = 5;

    private static readonly PhraseList Moved = PhraseBook.Embedded["time-moved"];
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);
    private static readonly PhraseList Elsewhere = PhraseBook.Embedded["time-elsewhere"];
    private static readonly PhraseList Endings = PhraseBook.Embedded["time-ending"];

    /// <summary>Reads it: the first time of day, on the day that is named beside it, and the first length of time.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="until">The word before which the times must stand.</param>
    public static ClockSlot Of(Reading reading, int until)
    {
        var intervals = reading.Times.Where(time => time.First < until).Select(time => time.Time).OfType<TimeInterval>().ToList();
        var clocks = reading.Times.Where(time => time.First < until && time.Time is TimeInterval interval && IsClock(interval)).ToList();
        var endsFirst = clocks is [var opening, _, ..] && IsSaidToEnd(reading, opening.First);
        var clock = clocks.Count == 0 ? null : (TimeInterval)clocks[endsFirst ? 1 : 0].Time;
        var day = reading.Times.Where(time => time.First < until && !IsElsewhere(reading, time.First)).Select(time => time.Time).OfType<TimeInterval>()
            .FirstOrDefault(interval => interval != clock && !IsClock(interval) && interval.Grain == Grain.Day && interval.From is not null);
        if (clock?.From is not { } from)
        {
            var date = day?.From ?? intervals.Find(interval => interval.Grain == Grain.Day)?.From;
            return new ClockSlot(date is { } only ? DateOnly.FromDateTime(only.DateTime) : null, null, null);
        }

        var shift = day?.From is { } on && DateOnly.FromDateTime(from.DateTime) == DateOnly.FromDateTime(reading.Asker.Now.DateTime) ? on.Date - from.Date : TimeSpan.Zero;
        var start = from + shift;
        var length = reading.Times.Where(time => time.First < until).Select(time => time.Time).OfType<TimeDuration>().FirstOrDefault();
        DateTimeOffset? end = endsFirst && (clocks[0].Time as TimeInterval)?.From is { } closing ? new DateTimeOffset(start.Date + closing.TimeOfDay, start.Offset)
            : IsStretch(clock) ? clock.To + shift : length is null ? EndSaid(reading, clock, start) : start + length.Duration.ToTimeSpan();
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

    /// <summary>"… chuyển sang thứ Sáu": the day of something else.</summary>
    private static bool IsElsewhere(Reading reading, int first)
    {
        for (var at = first - 1; at >= Math.Max(reading.Subject.First, first - LongestMove); at--)
        {
            if ((at == first - 1 && Elsewhere.LongestAt(reading.Subject, at) is not null) || Moved.LongestAt(reading.Subject, at) is not null)
            {
                return true;
            }

            if (WordGap.HasBreak(reading.Message, at))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A time of day; longer than any meeting is some other time ("đến sáng mai").</summary>
    private static bool IsClock(TimeInterval interval) => interval.Grain is Grain.Minute or Grain.Hour or Grain.Second && !(interval.To - interval.From > Longest);

    /// <summary>"… 8h … kết thúc 9h30" that was read as two times: the later time of the same day, where a word or sign says that it ends.</summary>
    private static DateTimeOffset? EndSaid(Reading reading, TimeInterval clock, DateTimeOffset start)
    {
        var times = reading.Times.Where(time => time.Time is TimeInterval interval && IsClock(interval)).SkipWhile(time => time.Time != clock).Take(2).ToList();
        if (times is not [_, { Time: TimeInterval second } end] || (second.From ?? second.To) is not { } said || !IsEnding(reading, end.First))
        {
            return null;
        }

        return new DateTimeOffset(start.Date + said.TimeOfDay, start.Offset);
    }

    private static bool IsEnding(Reading reading, int first) =>
        WordGap.Before(reading.Message, first).IndexOfAny('-', '–', '>') >= 0
        || Folding.Fold(reading.Message.Slice(first, first + 1)) is "den" or "toi" or "to" or "until" or "till"
        || IsSaidToEnd(reading, first);

    /// <summary>"Kết thúc lúc" right before a time; the end may be told before the beginning.</summary>
    private static bool IsSaidToEnd(Reading reading, int first) =>
        Enumerable.Range(first - Math.Min(first, 3), Math.Min(first, 3)).Any(at => Endings.LongestAt(reading.Subject, at) is { } ending && ending.End >= first - 1);

    /// <summary>A to B within one time of day: "8h-9h", "từ tám giờ đến chín giờ". Longer than an hour or a minute is one anyway.</summary>
    private static bool IsStretch(TimeInterval interval) =>
        interval is { From: { } from, To: { } to } && (to - from > (interval.Grain == Grain.Hour ? TimeSpan.FromHours(1) : TimeSpan.FromMinutes(1)) || Until().IsMatch(Folding.Fold(interval.Text)));

    [GeneratedRegex(@"(?:\d|h|g|gio|ruoi|phut|am|pm)\s*(?:sang|chieu|toi|trua)?\s*(?:-+|\b(?:den|toi|to|until|till)\b)\s*(?:luc\s*)?(?:\d{1,2}\s*(?:$|h|g|:|am|pm)|(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\b.*\bgio)", RegexOptions.CultureInvariant)]
    private static partial Regex Until();
}
